import { z } from 'zod';
import { own } from '../lib/own.ts';
import { day, words } from './fields.ts';

/** Ids of one kind, each with the day on which it first appeared. */
const days = z.record(words, day);

/** The kinds of id that people can share, beside that of the analysis itself. */
export const permalinkKinds = ['sections', 'claims', 'actors', 'sources'] as const;

/** What one id of each kind is called, and how its anchor begins in the page's address. */
export const permalinkWords: Record<PermalinkKind, { one: string; prefix: string }> = {
  sections: { one: 'section', prefix: '' },
  claims: { one: 'claim', prefix: 'claim-' },
  actors: { one: 'actor', prefix: 'actor-' },
  sources: { one: 'source', prefix: 'source-' },
};

/** One analysis in content/permalinks.json. */
const analysisPermalinksSchema = z.strictObject({
  published: day.describe('The day on which the analysis first appeared.'),
  sections: days.describe('Its sections and subsections.'),
  claims: days.describe('Its claims.'),
  actors: days.describe('Its actors.'),
  sources: days.describe('Its sources.'),
});

/** content/permalinks.json: every id that was ever published, by analysis. Written by `npm run permalinks`. */
export const permalinksSchema = z.record(words, analysisPermalinksSchema);

/** A kind of id. */
export type PermalinkKind = (typeof permalinkKinds)[number];
/** The published ids of one analysis. */
export type AnalysisPermalinks = z.output<typeof analysisPermalinksSchema>;
/** All published ids, by analysis. */
export type Permalinks = z.output<typeof permalinksSchema>;

/** The ids of an analysis by kind, as they are now. */
type Ids = Readonly<Record<PermalinkKind, readonly string[]>>;

/** Ids that are there and not recorded, in the order of the file. */
export function unrecordedIds(
  recorded: AnalysisPermalinks | undefined,
  ids: Ids,
): { kind: PermalinkKind; id: string }[] {
  return permalinkKinds.flatMap((kind) =>
    ids[kind]
      .filter((id) => !Object.hasOwn(recorded?.[kind] ?? {}, id))
      .map((id) => ({ kind, id })),
  );
}

/** Ids that are recorded and neither there nor an alias, each with the day since which people could share it. */
export function lostIds(
  recorded: AnalysisPermalinks,
  { ids, aliases }: { ids: Ids; aliases: readonly { kind: PermalinkKind; from: string }[] },
): { kind: PermalinkKind; id: string; since: string }[] {
  return permalinkKinds.flatMap((kind) => {
    const there = new Set([
      ...ids[kind],
      ...aliases.filter((alias) => alias.kind === kind).map(({ from }) => from),
    ]);
    return Object.entries(recorded[kind])
      .filter(([id]) => !there.has(id))
      .map(([id, since]) => ({ kind, id, since }));
  });
}

/**
 * The permalinks with every id of an analysis in them; what is recorded stays as it is, new ids get `day`.
 * Ids stand in alphabetical order, so that two people who add some change different lines.
 */
export function withIds(permalinks: Permalinks, slug: string, ids: Ids, day: string): Permalinks {
  const before = own(permalinks, slug);
  const days = (kind: PermalinkKind) =>
    sorted({ ...Object.fromEntries(ids[kind].map((id) => [id, day])), ...before?.[kind] });
  return sorted({
    ...permalinks,
    [slug]: {
      published: before?.published ?? day,
      sections: days('sections'),
      claims: days('claims'),
      actors: days('actors'),
      sources: days('sources'),
    },
  });
}

function sorted<T>(entries: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)));
}
