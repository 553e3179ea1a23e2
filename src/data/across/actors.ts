import { mustGet } from '../../model/analysis.ts';
import { actorKinds, type Actor } from '../../model/actor.ts';
import { actorAddress, sourceAddress } from '../../model/addresses.ts';
import { byCodeUnit } from '../../lib/by-code-unit.ts';
import { forecastStates, type ForecastState } from '../../model/forecast.ts';
import { standingNames, type StandingName } from '../../model/standing.ts';
import type { Analysis } from '../analyses.ts';
import { actorHeadings } from '../actors.ts';
import { claimAcross, originals, type ClaimAcross } from './claims.ts';

/** An actor in all analyses together. */
export interface ActorAcross {
  actor: Actor;
  href: string;
  /** The language in which its name and role are given. */
  lang: string;
  /** Its claims, newest first. */
  claims: ClaimAcross[];
  standings: { name: StandingName; count: number }[];
  /** Its forecasts by what became of them, in the order of a summary; never a score. */
  forecasts: { state: ForecastState; claims: ClaimAcross[] }[];
  /** Its claims that others say cannot be true. */
  disputed: ClaimAcross[];
  /** The analyses that name it, newest first. */
  analyses: Analysis[];
  affiliation: { name: string; href: string } | undefined;
  /** Who belongs to it. */
  members: { name: string; href: string }[];
  /** Its own documents, transcripts and statements. */
  documents: { title: string; lang: string; href: string }[];
}

/** An actor, and the analyses that name it. */
interface Named {
  actor: Actor;
  lang: string;
  analyses: Analysis[];
}

const known = new WeakMap<readonly Analysis[], ReadonlyMap<string, Named>>();

/** Every actor by id: as the site's language names it, or else the newest analysis that does. */
function namedActors(analyses: readonly Analysis[], language: string): ReadonlyMap<string, Named> {
  const before = known.get(analyses);
  if (before) return before;
  const named = new Map<string, Named>();
  for (const analysis of analyses) {
    const { lang } = analysis.record;
    for (const actor of analysis.record.actors) {
      const one = named.get(actor.id);
      if (!one) {
        named.set(actor.id, { actor, lang, analyses: [analysis] });
        continue;
      }
      one.analyses.push(analysis);
      if (one.lang !== language && lang === language) Object.assign(one, { actor, lang });
    }
  }
  known.set(analyses, named);
  return named;
}

/** Claims by date, newest first; on one day in the order of the text. */
function newestFirst(claims: readonly ClaimAcross[]): ClaimAcross[] {
  return claims.toSorted((a, b) => byCodeUnit(b.view.claim.on, a.view.claim.on));
}

function actorAcross(
  analyses: readonly Analysis[],
  named: ReadonlyMap<string, Named>,
  { actor, lang, analyses: naming }: Named,
): ActorAcross {
  const claims = newestFirst(
    originals(analyses).flatMap((analysis) =>
      (analysis.usage.byActor.get(actor.id) ?? []).map((id) => claimAcross(analysis, id)),
    ),
  );
  const link = (id: string) => ({
    name: mustGet(named, id, 'actor').actor.name,
    href: actorAddress(id),
  });
  const documents = new Map(
    naming.flatMap(({ record }) =>
      record.sources
        .filter(({ by }) => by === actor.id)
        .map(({ id, title, lang: of }) => [id, { title, lang: of, href: sourceAddress(id) }]),
    ),
  );
  return {
    actor,
    href: actorAddress(actor.id),
    lang,
    claims,
    standings: standingNames
      .map((name) => ({
        name,
        count: claims.filter(({ view }) => view.standing.name === name).length,
      }))
      .filter(({ count }) => count > 0),
    forecasts: (Object.keys(forecastStates) as ForecastState[])
      .map((state) => ({
        state,
        claims: claims.filter(({ view }) => view.forecast?.state === state),
      }))
      .filter(({ claims: some }) => some.length > 0),
    disputed: claims.filter(({ disputedBy }) => disputedBy.length > 0),
    analyses: naming,
    affiliation: actor.affiliation === undefined ? undefined : link(actor.affiliation),
    members: [...named.values()]
      .filter((other) => other.actor.affiliation === actor.id)
      .map((other) => link(other.actor.id))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
    documents: [...documents.values()],
  };
}

/** Every actor of these analyses, by id. */
export function actorIds(analyses: readonly Analysis[], language: string): string[] {
  return [...namedActors(analyses, language).keys()].toSorted(byCodeUnit);
}

/** An actor in all analyses; throws where none names it. */
export function actorIn(analyses: readonly Analysis[], id: string, language: string): ActorAcross {
  const named = namedActors(analyses, language);
  return actorAcross(analyses, named, mustGet(named, id, 'actor'));
}

/** All actors by kind, and in each group those with most claims first. */
export function actorsByKind(
  analyses: readonly Analysis[],
  language: string,
): { heading: string; actors: ActorAcross[] }[] {
  const named = namedActors(analyses, language);
  const all = [...named.values()].map((one) => actorAcross(analyses, named, one));
  return actorKinds
    .map((kind) => ({
      heading: actorHeadings[kind],
      actors: all
        .filter(({ actor }) => actor.kind === kind)
        .toSorted(
          (a, b) =>
            b.claims.length - a.claims.length || a.actor.name.localeCompare(b.actor.name, 'en'),
        ),
    }))
    .filter(({ actors }) => actors.length > 0);
}
