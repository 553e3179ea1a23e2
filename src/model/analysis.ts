import { z } from 'zod';
import { isDay } from '../lib/dates.ts';
import { actorSchema, type Actor } from './actor.ts';
import { changeSchema } from './change.ts';
import { AUTHOR, claimSchema, type Claim } from './claim.ts';
import { address, day, instant, language, link, words } from './fields.ts';
import { sourceSchema, type Source } from './source.ts';

const analysisKeys = z.strictObject({
  /** The headline. */
  title: words.max(110, 'a title has at most 110 characters'),
  /** One or two sentences for lists, cards and search results. */
  description: words
    .min(50, 'a description has at least 50 characters')
    .max(220, 'a description has at most 220 characters'),
  /** The subject, in two or three words. */
  topic: words,
  /** The language of the text, BCP 47. */
  lang: language,
  /** The days of the news that is analysed; never mistaken for the day of writing. */
  covers: z
    .strictObject({ from: day, to: day })
    // A day that does not exist has been reported by itself.
    .refine(({ from, to }) => !isDay(from) || !isDay(to) || from <= to, {
      path: ['to'],
      error: '"to" is not before "from"',
    }),
  /** When this text was first published: the true moment. */
  published: instant,
  /** When readers last saw a change; every change has an entry under `changes`. */
  updated: instant.optional(),
  /** Who wrote it, as the byline shows it. */
  authors: z
    .array(z.strictObject({ name: words, url: address.optional() }))
    .min(1, 'an analysis has one author or more'),
  /** Everyone who speaks or acts in a claim, or whose document is cited. */
  actors: z.array(actorSchema).min(1, 'an analysis has one actor or more'),
  /** Everything that a claim rests on. */
  sources: z.array(sourceSchema).min(1, 'an analysis has one source or more'),
  /** Every checkable assertion of the text. */
  claims: z.array(claimSchema).min(1, 'an analysis has one claim or more'),
  /** What was changed after publication; empty until there is something. */
  changes: z.array(changeSchema).default([]),
  /** Old section ids and the ids that took their place; kept for the permalinks, not drawn yet. */
  aliases: z.record(words, words).default({}),
  /** What to read beside it, on this site or elsewhere. */
  related: z.array(z.strictObject({ title: words, url: link })).default([]),
});

/** The frontmatter of an analysis. Strict: an unknown key is an error, so a typing slip cannot hide a fact. */
export const analysisSchema = analysisKeys.superRefine(({ updated, changes }, context) => {
  if (updated !== undefined && changes.length === 0) {
    context.addIssue({
      code: 'custom',
      path: ['updated'],
      message: 'an update has an entry under "changes" that tells readers what is new',
    });
  }
});

/** What an author writes. */
export type AnalysisInput = z.input<typeof analysisSchema>;
/** The record of an analysis, as read. */
export type AnalysisRecord = z.output<typeof analysisSchema>;

/** The parts of a record by id, so that nobody searches a list for each claim. */
export interface RecordIndex {
  actors: ReadonlyMap<string, Actor>;
  sources: ReadonlyMap<string, Source>;
  claims: ReadonlyMap<string, Claim>;
}

const byId = <T extends { id: string }>(items: readonly T[]) =>
  new Map(items.map((item) => [item.id, item] as const));

/** Indexes a record by id. */
export function indexRecord(
  record: Pick<AnalysisRecord, 'actors' | 'sources' | 'claims'>,
): RecordIndex {
  return {
    actors: byId(record.actors),
    sources: byId(record.sources),
    claims: byId(record.claims),
  };
}

/** The sources of a claim's evidence, each once. */
export function citedSources(claim: Claim, index: RecordIndex): Source[] {
  return [...new Set(claim.evidence.map(({ source }) => mustGet(index.sources, source, 'source')))];
}

/**
 * The actor behind `by`; undefined for the analysis's own voice.
 * Throws where the actor is unknown: the check `actor-exists` has reported that to the author before.
 */
export function speakerOf(claim: Pick<Claim, 'by'>, index: RecordIndex): Actor | undefined {
  if (claim.by === AUTHOR) return undefined;
  return mustGet(index.actors, claim.by, 'actor');
}

/** The entry with that id, or an error that names what was asked for. */
export function mustGet<T>(map: ReadonlyMap<string, T>, key: string, what: string): T {
  const value = map.get(key);
  if (value === undefined) throw new Error(`No ${what} with the id "${key}".`);
  return value;
}
