import { byCodeUnit } from '../../lib/by-code-unit.ts';
import type { Actor } from '../../model/actor.ts';
import { mustGet } from '../../model/analysis.ts';
import type { Site } from '../../model/site.ts';
import type { Analysis } from '../analyses.ts';

/** An actor whom analyses name, across all of them. */
export interface FollowedActor {
  id: string;
  /** As the newest analysis in the site's language says it, else the newest. */
  actor: Actor;
  /** The language in which that analysis is. */
  lang: string;
  /** The analyses that name it, newest first. */
  analyses: readonly Analysis[];
  /** In how many claims it speaks or acts. */
  claims: number;
}

/** The claims of an analysis in which an actor speaks or acts, by number. */
export const claimsBy = (analysis: Analysis, actor: string): string[] =>
  [...analysis.usage.numbers.keys()].filter(
    (id) => mustGet(analysis.index.claims, id, 'claim').by === actor,
  );

/** Every actor of these analyses, by name. */
export function followedActors({
  site,
  analyses,
}: {
  site: Pick<Site, 'language'>;
  analyses: readonly Analysis[];
}): FollowedActor[] {
  const ids = new Set(analyses.flatMap(({ index }) => [...index.actors.keys()]));
  return [...ids]
    .flatMap((id) => {
      const naming = analyses.filter(({ index }) => index.actors.has(id));
      const said = naming.find(({ record }) => record.lang === site.language) ?? naming[0];
      if (!said) return [];
      return {
        id,
        actor: mustGet(said.index.actors, id, 'actor'),
        lang: said.record.lang,
        analyses: naming,
        claims: naming.reduce((sum, one) => sum + claimsBy(one, id).length, 0),
      };
    })
    .toSorted((a, b) => a.actor.name.localeCompare(b.actor.name, 'en') || byCodeUnit(a.id, b.id));
}

/** The ids that actors had before, each with the one that it has now: who follows the old one goes on. */
export function oldActorIds(analyses: readonly Analysis[]): Map<string, string> {
  const there = new Set(analyses.flatMap(({ index }) => [...index.actors.keys()]));
  return new Map(
    analyses.flatMap(({ aliases }) =>
      aliases
        .filter(({ kind, from }) => kind === 'actors' && !there.has(from))
        .map(({ from, to }) => [from, to.replace(/^actor-/, '')] as const),
    ),
  );
}
