import { z } from 'zod';
import { isDay } from '../lib/dates.ts';
import { actorSchema, type Actor } from './actor.ts';
import { authorSchema } from './author.ts';
import { changeSchema } from './change.ts';
import { AUTHOR, claimSchema, type Claim } from './claim.ts';
import { day, despiteOtherIssues, id, instant, language, link, words } from './fields.ts';
import { limitSchema } from './limit.ts';
import { sourceSchema, type Source } from './source.ts';
import { topicSchema } from './topic.ts';

/** The keys of the frontmatter. */
export const analysisKeys = z.strictObject({
  title: words.max(110, 'a title has at most 110 characters').describe('The headline.'),
  description: words
    .min(50, 'a description has at least 50 characters')
    .max(220, 'a description has at most 220 characters')
    .describe('One or two sentences for lists, cards and search results.'),
  topic: topicSchema,
  lang: language.describe('The language of the text, BCP 47.'),
  translationOf: id
    .optional()
    .describe(
      'The analysis of which this is a translation: the name of its file. Each then leads to the other.',
    ),
  covers: z
    .strictObject({
      from: day.describe('The first day.'),
      to: day.describe('The last day.'),
    })
    // A day that does not exist has been reported by itself.
    .refine(({ from, to }) => !isDay(from) || !isDay(to) || from <= to, {
      path: ['to'],
      error: '"to" is not before "from"',
    })
    .describe('The days of the news that is analysed; never mistaken for the day of writing.'),
  published: instant.describe('When this text was first published: the true moment.'),
  updated: instant
    .optional()
    .describe('When readers last saw a change; every change has an entry under `changes`.'),
  draft: z
    .boolean()
    .default(false)
    .describe('Not published yet: shown by `npm run dev` only, and its ids are not kept.'),
  authors: z
    .array(authorSchema)
    .min(1, 'an analysis has one author or more')
    .describe('Who wrote it, as the byline shows it.'),
  actors: z
    .array(actorSchema)
    .min(1, 'an analysis has one actor or more')
    .describe('Everyone who speaks or acts in a claim, or whose document is cited.'),
  sources: z
    .array(sourceSchema)
    .min(1, 'an analysis has one source or more')
    .describe('Everything that a claim rests on.'),
  claims: z
    .array(claimSchema)
    .min(1, 'an analysis has one claim or more')
    .describe('Every checkable assertion of the text.'),
  changes: z
    .array(changeSchema)
    .default([])
    .describe('What was changed after publication; empty until there is something.'),
  aliases: z
    .record(words, words)
    .default({})
    .describe(
      'Old anchors of this page and the ones that took their place, as in addresses after the #: `old-section: new-section`, `claim-old: claim-new`, `source-old: source-new`.',
    ),
  related: z
    .array(
      z.strictObject({
        title: words.describe('The words of the link.'),
        url: link.describe('A web address, or one on this site that begins with /.'),
      }),
    )
    .default([])
    .describe('What to read beside it, on this site or elsewhere.'),
  limits: z
    .array(limitSchema)
    .default([])
    .describe('Known weaknesses of the record, told to readers; each settles a warning.'),
});

/** The frontmatter of an analysis. Strict: an unknown key is an error, so a typing slip cannot hide a fact. */
export const analysisSchema = analysisKeys.superRefine(({ updated, changes }, context) => {
  if (updated === undefined || !Array.isArray(changes) || changes.length > 0) return;
  context.addIssue({
    code: 'custom',
    path: ['updated'],
    message: 'an update has an entry under "changes" that tells readers what is new',
  });
}, despiteOtherIssues);

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

/** Things by their ids. */
export const byId = <T extends { id: string }>(items: readonly T[]) =>
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
