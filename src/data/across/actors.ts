import { mustGet } from '../../model/analysis.ts';
import { actorKinds, type Actor } from '../../model/actor.ts';
import { actorAddress, sourceAddress } from '../../model/addresses.ts';
import { byCodeUnit } from '../../lib/by-code-unit.ts';
import { byForecastState, tallyStandings, type Brief } from '../../model/brief.ts';
import { forecastState, type Forecast, type ForecastState } from '../../model/forecast.ts';
import type { Analysis } from '../analyses.ts';
import { actorHeadings } from '../actors.ts';
import { claimAcross, originals, type ClaimAcross } from './claims.ts';
import { mostListed } from './most-listed.ts';

/** An actor in all analyses together. */
export interface ActorAcross {
  actor: Actor;
  href: string;
  /** The language in which its name and role are given. */
  lang: string;
  /** Its claims, newest first. */
  claims: ClaimAcross[];
  standings: Brief['standings'];
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

/** An actor, and the analyses that name it, newest first. */
export interface NamedActor {
  actor: Actor;
  /** The language in which its name and role are given. */
  lang: string;
  analyses: Analysis[];
}

const known = new WeakMap<readonly Analysis[], Map<string, ReadonlyMap<string, NamedActor>>>();

function nameActors(
  analyses: readonly Analysis[],
  language: string,
): ReadonlyMap<string, NamedActor> {
  const named = new Map<string, NamedActor>();
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
  return named;
}

/** Every actor by id: as an analysis in the language of the site names it, or else the newest that does. */
export function namedActors(
  analyses: readonly Analysis[],
  language: string,
): ReadonlyMap<string, NamedActor> {
  const byLanguage = known.get(analyses) ?? new Map<string, ReadonlyMap<string, NamedActor>>();
  known.set(analyses, byLanguage);
  const named = byLanguage.get(language) ?? nameActors(analyses, language);
  byLanguage.set(language, named);
  return named;
}

/** Claims by date, newest first; on one day in the order of the text. */
function newestFirst(claims: readonly ClaimAcross[]): ClaimAcross[] {
  return claims.toSorted((a, b) => byCodeUnit(b.view.claim.on, a.view.claim.on));
}

function actorAcross(
  analyses: readonly Analysis[],
  named: ReadonlyMap<string, NamedActor>,
  { actor, lang, analyses: naming }: NamedActor,
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
    standings: tallyStandings(claims.map(({ view }) => view.standing.name)),
    forecasts: byForecastState(claims, ({ view }) => view.forecast?.state),
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

/** An actor in a list of all: numbers, where its own page has the claims. */
export interface ListedActor {
  actor: Actor;
  href: string;
  /** The language in which its name and role are given. */
  lang: string;
  /** How many claims it makes. */
  claims: number;
  /** Its forecasts by what became of them, in the order of a summary; never a score. */
  forecasts: { state: ForecastState; claims: readonly Forecast[] }[];
}

/** What each actor says, in numbers: thousands of analyses are read one after the other, and none is held. */
function countSaid(
  analyses: readonly Analysis[],
): ReadonlyMap<string, { claims: number; forecasts: Forecast[] }> {
  const said = new Map<string, { claims: number; forecasts: Forecast[] }>();
  for (const { usage, index } of originals(analyses))
    for (const [id, claims] of usage.byActor) {
      const own = said.get(id) ?? { claims: 0, forecasts: [] };
      own.claims += claims.length;
      own.forecasts.push(
        ...claims.flatMap((claim) => mustGet(index.claims, claim, 'claim').forecast ?? []),
      );
      said.set(id, own);
    }
  return said;
}

/** The list of all actors. */
export interface ActorList {
  /** By kind; in each group those with most claims first. */
  groups: { heading: string; actors: ListedActor[] }[];
  /** How many there are in all. */
  actors: number;
  /** How many of them are not listed. */
  others: number;
}

/** The actors of these analyses by kind; where there are more than `most`, those with most claims. */
export function actorsByKind(
  analyses: readonly Analysis[],
  language: string,
  most: number = mostListed,
): ActorList {
  const said = countSaid(analyses);
  const all = [...namedActors(analyses, language).values()]
    .map((named) => ({ ...named, ...(said.get(named.actor.id) ?? { claims: 0, forecasts: [] }) }))
    .toSorted((a, b) => b.claims - a.claims || a.actor.name.localeCompare(b.actor.name, 'en'));
  const listed = all.slice(0, most).map(({ actor, lang, claims, forecasts }): ListedActor => ({
    actor,
    href: actorAddress(actor.id),
    lang,
    claims,
    forecasts: byForecastState(forecasts, forecastState),
  }));
  const groups = actorKinds
    .map((kind) => ({
      heading: actorHeadings[kind],
      actors: listed.filter(({ actor }) => actor.kind === kind),
    }))
    .filter(({ actors }) => actors.length > 0);
  return { groups, actors: all.length, others: all.length - listed.length };
}
