import { byCodeUnit } from '../../lib/by-code-unit.ts';
import { sourceAddress } from '../../model/addresses.ts';
import { mustGet } from '../../model/analysis.ts';
import { lossesWithout, restingOn, type Loss } from '../../model/dependence.ts';
import { originKey, originOf, type Source } from '../../model/source.ts';
import { standingWords } from '../../model/standing.ts';
import type { Analysis } from '../analyses.ts';
import type { EvidenceView } from '../claims.ts';
import { sourceView, type SourceView } from '../sources.ts';
import { claimAcross, originals, type ClaimAcross } from './claims.ts';
import { mostListed } from './most-listed.ts';

/** A claim that rests on a source, with what of it. */
export interface RestingClaim extends ClaimAcross {
  /** The excerpts that the claim itself rests on, and those that its outcome does. */
  excerpts: EvidenceView[];
  outcomeExcerpts: EvidenceView[];
  /** What it would lose without the source; undefined where others carry it as well. */
  loss: Loss | undefined;
}

/** A source in all analyses together. */
export interface SourceAcross {
  source: Source;
  href: string;
  /** As the newest analysis that cites it gives it. */
  view: SourceView;
  /** What each analysis saw of it, where that differs. */
  seen: string[];
  analyses: Analysis[];
  /** The claims that rest on it, by analysis and number. */
  claims: RestingClaim[];
  /** Those that would lose their standing, evidence or outcome without it; also claims that rest on another source. */
  losses: (ClaimAcross & { loss: Loss })[];
  /** Other sources with the same origin: copies of one report. */
  sameOrigin: { source: Source; href: string }[];
}

/** What is known of all sources together. */
interface Cited {
  /** The analyses that cite each source, newest first, by its id. */
  by: ReadonlyMap<string, Analysis[]>;
  /** The sources that go back to each origin. */
  ofOrigin: ReadonlyMap<string, { source: Source; href: string }[]>;
}

const known = new WeakMap<readonly Analysis[], Cited>();

function citedIn(analyses: readonly Analysis[]): Cited {
  const before = known.get(analyses);
  if (before) return before;
  const by = new Map<string, Analysis[]>();
  const ofOrigin = new Map<string, { source: Source; href: string }[]>();
  for (const analysis of analyses)
    for (const source of analysis.record.sources) {
      const citing = by.get(source.id);
      if (citing) {
        citing.push(analysis);
        continue;
      }
      by.set(source.id, [analysis]);
      const origin = originOf(source, analysis.index.actors);
      if (origin === undefined) continue;
      const same = ofOrigin.get(originKey(origin)) ?? [];
      same.push({ source, href: sourceAddress(source.id) });
      ofOrigin.set(originKey(origin), same);
    }
  const cited = { by, ofOrigin };
  known.set(analyses, cited);
  return cited;
}

function resting(
  analysis: Analysis,
  id: string,
  losses: ReadonlyMap<string, Loss>,
): RestingClaim[] {
  const { record, usage } = analysis;
  return restingOn(record, id)
    .map((claim) => {
      const across = claimAcross(analysis, claim.id);
      const of = (evidence: readonly EvidenceView[]) =>
        evidence.filter(({ source }) => source === id);
      return {
        ...across,
        excerpts: of(across.view.evidence),
        outcomeExcerpts: of(across.view.forecast?.evidence ?? []),
        loss: losses.get(claim.id),
      };
    })
    .toSorted(
      (a, b) =>
        (usage.numbers.get(a.view.claim.id) ?? 0) - (usage.numbers.get(b.view.claim.id) ?? 0),
    );
}

/** What the claims of each analysis would lose without a source. */
function carries(
  all: readonly Analysis[],
  id: string,
): { analysis: Analysis; losses: Map<string, Loss> }[] {
  return originals(all).map((analysis) => ({
    analysis,
    losses: new Map(
      lossesWithout(analysis.record, analysis.standings, id).map((loss) => [loss.claim, loss]),
    ),
  }));
}

/** Every source of these analyses, by id. */
export function sourceIds(analyses: readonly Analysis[]): string[] {
  return [...citedIn(analyses).by.keys()].toSorted(byCodeUnit);
}

/** A source in all analyses; throws where none cites it. */
export function sourceIn(analyses: readonly Analysis[], id: string): SourceAcross {
  const { by, ofOrigin } = citedIn(analyses);
  const of = mustGet(by, id, 'source');
  const [newest] = of;
  if (!newest) throw new Error(`No analysis cites "${id}".`);
  const view = sourceView(newest, id);
  const origin = originOf(view.source, newest.index.actors);
  const carried = carries(of, id);
  const others = (origin === undefined ? [] : (ofOrigin.get(originKey(origin)) ?? [])).filter(
    ({ source }) => source.id !== id,
  );
  return {
    source: view.source,
    href: sourceAddress(id),
    view,
    seen: [...new Set(of.map((analysis) => sourceView(analysis, id).seen))],
    analyses: of,
    claims: carried.flatMap(({ analysis, losses }) => resting(analysis, id, losses)),
    losses: carried.flatMap(({ analysis, losses }) =>
      [...losses.values()].map((loss) => ({ ...claimAcross(analysis, loss.claim), loss })),
    ),
    sameOrigin: others,
  };
}

/** A source in a list of all: numbers, where its own page has the claims. */
export interface ListedSource extends Pick<SourceView, 'published' | 'origin'> {
  /** As the newest analysis that cites it gives it. */
  source: Source;
  href: string;
  /** How many claims rest on it. */
  claims: number;
  /** How many would lose their standing, evidence or outcome without it. */
  losses: number;
}

/** The sources of one publisher, in the order of their dates. */
export interface PublisherGroup {
  publisher: string;
  sources: ListedSource[];
}

/** A source as an analysis gives it, before anything is counted. */
function listed(analysis: Analysis, id: string): ListedSource {
  const { source, published, origin } = sourceView(analysis, id);
  return { source, href: sourceAddress(id), published, origin, claims: 0, losses: 0 };
}

/** Every source in numbers, by id: thousands of analyses are read one after the other, and none is held. */
function listSources(analyses: readonly Analysis[]): ReadonlyMap<string, ListedSource> {
  const { by } = citedIn(analyses);
  const sources = new Map<string, ListedSource>();
  for (const analysis of analyses) {
    const { record, standings } = analysis;
    for (const { id } of record.sources) {
      const source = sources.get(id) ?? listed(analysis, id);
      sources.set(id, source);
      // As `originals` has it, of those that cite the source.
      if (mustGet(by, id, 'source').some(({ slug }) => slug === record.translationOf)) continue;
      source.claims += restingOn(record, id).length;
      source.losses += lossesWithout(record, standings, id).length;
    }
  }
  return sources;
}

/** The list of all sources. */
export interface SourceList {
  /** By publisher; those without one last. */
  groups: PublisherGroup[];
  /** How many there are in all, and of how many publishers. */
  sources: number;
  publishers: number;
  /** How many of them are not listed. */
  others: number;
}

const unrecorded = 'Publisher not recorded';
const publisherOf = ({ source }: ListedSource) => source.publisher ?? unrecorded;

/** The sources of these analyses by publisher; where there are more than `most`, those on which most claims rest. */
export function sourcesByPublisher(
  analyses: readonly Analysis[],
  most: number = mostListed,
): SourceList {
  const byId = (a: ListedSource, b: ListedSource) => byCodeUnit(a.source.id, b.source.id);
  const all = [...listSources(analyses).values()];
  const listed = all
    .toSorted((a, b) => b.claims - a.claims || byId(a, b))
    .slice(0, most)
    .toSorted(byId);
  const groups = [...Map.groupBy(listed, publisherOf)]
    .map(([publisher, sources]) => ({
      publisher,
      sources: sources.toSorted((a, b) =>
        byCodeUnit(a.source.published ?? '', b.source.published ?? ''),
      ),
    }))
    .toSorted(
      (a, b) =>
        Number(a.publisher === unrecorded) - Number(b.publisher === unrecorded) ||
        a.publisher.localeCompare(b.publisher, 'en'),
    );
  return {
    groups,
    sources: all.length,
    publishers: new Set(all.map(publisherOf)).size,
    others: all.length - listed.length,
  };
}

/** What a claim would lose without a source, in words. */
export function lossInWords({ before, after, outcome }: Loss): string {
  const label = (name: Loss['before']) => standingWords[name].label.toLowerCase();
  const own =
    after === undefined
      ? 'no evidence would be left.'
      : before === after
        ? ''
        : `${label(after)} instead of ${label(before)}.`;
  const forecast = outcome ? 'the outcome of the forecast would have no evidence.' : '';
  return [own, forecast].filter((part) => part !== '').join(' And ');
}
