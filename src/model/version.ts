import { z } from 'zod';
import { isWebAddress } from '../lib/web-address.ts';
import { day, id, words } from './fields.ts';

/**
 * A past state of a published analysis, frozen: the words as readers had them, and what was derived of the record then.
 * It is no copy of the analysis's file: that would be read by today's grammar and judged by today's rules, and could
 * one day no longer be read at all. Nothing here is derived again, and nothing names a standing, a kind or a word of
 * the vocabulary that the code must still know.
 */

/** What stands in the file today; a later form gets another number, and this one is read for ever. */
const format = 1;

const text = z.string();

/** Words that are set alike. */
const runSchema = z.strictObject({
  text,
  claim: id.optional().describe('The claim that they state.'),
  href: text
    .refine((href) => isWebAddress(href) || /^(?:[/#]|mailto:)/.test(href), 'expected an address')
    .optional()
    .describe('Where they led.'),
  lang: text.optional().describe('Their language, where it is not that of the text.'),
  as: z.array(text).optional().describe('How they were set: em, strong, code, s, sub, sup.'),
});

/** The kinds of block, as they are drawn and told apart when two states are compared. */
export const blockKinds = [
  'heading',
  'paragraph',
  'quotation',
  'item',
  'row',
  'code',
  'note',
  'pull-quote',
  'dispute',
  'picture',
] as const;

const blockSchema = z.strictObject({
  kind: z.enum(blockKinds),
  level: z
    .int()
    .min(1)
    .optional()
    .describe('Of a heading; or how deep an item stands, 1 is the outermost.'),
  id: text.optional().describe('The anchor of a heading.'),
  marker: text.optional().describe('What stands before an item or a note: its number.'),
  head: z.boolean().optional().describe('Whether a row is the head of its table.'),
  parts: z
    .array(z.array(runSchema))
    .describe('The cells of a row, the sides of a dispute; else one.'),
});

const evidenceSchema = z.strictObject({
  source: id,
  excerpt: text,
  locator: text.optional(),
});

const claimSchema = z.strictObject({
  id,
  number: z.int().min(1),
  text: words,
  kind: words,
  speaker: words,
  on: words.describe('A day, or a month.'),
  standing: z
    .strictObject({ name: words, label: words, reason: words })
    .describe('As it was derived then.'),
  quote: text.optional(),
  evidence: z.array(evidenceSchema),
  disputes: z.array(id),
  forecast: z
    .strictObject({
      criteria: text,
      due: day,
      state: words,
      label: words,
      outcome: z.strictObject({ on: words, text, evidence: z.array(evidenceSchema) }).optional(),
    })
    .optional(),
});

/** content/versions/<analysis>/<day>.json: the analysis as it stood from that day on. Written by `npm run versions`. */
export const versionSchema = z.strictObject({
  format: z.literal(format),
  on: day.describe('The day from which it stood.'),
  commit: words.optional().describe('The state of the repository from which it was taken.'),
  title: words,
  description: words,
  topic: words,
  lang: words,
  authors: z.array(words),
  text: z.array(blockSchema),
  claims: z.array(claimSchema).describe('By number.'),
  sources: z.array(
    z.strictObject({
      id,
      title: words,
      publisher: words.optional(),
      url: text.refine(isWebAddress, 'expected a web address').optional(),
      published: words.optional(),
    }),
  ),
  renamed: z
    .record(words, id)
    .describe('Ids of claims that had been given up, and those that took their place.'),
});

/** A state of an analysis: a past one as it was kept, or the current one in the same form. */
export type Version = z.output<typeof versionSchema>;
/** A block of its text. */
export type Block = Version['text'][number];
/** Words of a block that are set alike. */
export type Run = Block['parts'][number][number];
/** A claim as it stood. */
export type VersionClaim = Version['claims'][number];

/** The number of the form in which states are written. */
export const versionFormat: Version['format'] = format;

/** What is asked of a record to know its published states. */
interface Dated {
  published: string;
  changes: readonly { on: string }[];
}

/**
 * The days from which the published states of an analysis stood, oldest first: that of publication and those of its
 * changes. What was changed twice on one day is one state; the last one is the current text.
 */
export function stateDays({ published, changes }: Dated): [string, ...string[]] {
  const first = published.slice(0, 10);
  const later = [...new Set(changes.map(({ on }) => on))].filter((on) => on > first).sort();
  return [first, ...later];
}

/** The day of the state that took the place of the one from `day` on, whether it was kept or not; undefined for the current one. */
export function dayReplaced(record: Dated, day: string): string | undefined {
  return stateDays(record).find((on) => on > day);
}

/** The day from which the current text stands. */
export function currentDay(record: Dated): string {
  return stateDays(record).at(-1) as string;
}

/** The words of a block, without how they are set. */
export function blockText({ parts }: Pick<Block, 'parts'>): string {
  return parts.map((runs) => runs.map((run) => run.text).join('')).join(' | ');
}
