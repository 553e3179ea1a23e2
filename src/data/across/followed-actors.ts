import { byCodeUnit } from '../../lib/by-code-unit.ts';
import { mustGet } from '../../model/analysis.ts';
import type { Site } from '../../model/site.ts';
import type { Analysis } from '../analyses.ts';
import { namedActors, type NamedActor } from './actors.ts';
import { originals } from './claims.ts';

/** An actor whom analyses name, across all of them. */
export interface FollowedActor extends NamedActor {
  id: string;
  /** In how many claims it speaks or acts: those of a translation are those of its original. */
  claims: number;
}

/** Every actor of these analyses, by name. */
export function followedActors({
  site,
  analyses,
}: {
  site: Pick<Site, 'language'>;
  analyses: readonly Analysis[];
}): FollowedActor[] {
  const counted = new Set(originals(analyses));
  return [...namedActors(analyses, site.language)]
    .map(([id, named]) => ({
      id,
      ...named,
      claims: named.analyses.reduce(
        (sum, one) =>
          counted.has(one) ? sum + mustGet(one.usage.byActor, id, 'actor').length : sum,
        0,
      ),
    }))
    .toSorted((a, b) => a.actor.name.localeCompare(b.actor.name, 'en') || byCodeUnit(a.id, b.id));
}
