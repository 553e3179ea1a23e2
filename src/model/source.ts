import { z } from 'zod';
import { Recent } from '../lib/recent.ts';
import { slug } from '../lib/slug.ts';
import type { Actor } from './actor.ts';
import { address, day, dayOrMonth, despiteOtherIssues, id, language, words } from './fields.ts';

/** Kinds in which an actor speaks or acts by itself; only these can make a claim documented. */
export const firstHandKinds = ['document', 'transcript', 'statement'] as const;

/** What kind of text a source is. */
export const sourceKinds = [...firstHandKinds, 'report', 'analysis', 'reference'] as const;

/** Who controls the publisher. */
export const controls = ['independent', 'state', 'partisan', 'official'] as const;

/** One published thing that can be opened. */
export const sourceSchema = z
  .strictObject({
    id: id.describe('Stable: part of addresses.'),
    title: words.describe(
      "The page's own title; in [square brackets] where it was not seen and the words are ours.",
    ),
    publisher: words
      .optional()
      .describe('Who published it. Left out only together with `url`, under `unrecorded`.'),
    url: address.optional().describe('Where it can be opened.'),
    unrecorded: words
      .optional()
      .describe(
        'The one exception to having an address: why publisher and address are not known. Readers see these words. Allowed for an `analysis` only.',
      ),
    published: dayOrMonth
      .optional()
      .describe('Its own date; a month where no day is known; left out where it shows none.'),
    kind: z
      .enum(sourceKinds)
      .describe('An order is a document, a speech a transcript, a full press text a statement.'),
    by: id
      .optional()
      .describe(
        'Whose document, transcript or statement it is: an actor. What makes "documented" computable.',
      ),
    origin: words
      .optional()
      .describe(
        'Who gathered it first, where this is a copy or a retelling: two copies of one wire are one origin.',
      ),
    control: z.enum(controls).describe('Who controls the publisher.'),
    lang: language.describe('Its language, BCP 47.'),
    checked: z
      .strictObject({
        on: day.describe('The day on which it was looked at.'),
        extent: z.enum(['excerpt', 'full']).describe('How much of it was seen.'),
        from: z
          .enum(['archive', 'live', 'copy'])
          .describe('Where: in an archive, on the publisher’s page, or in a saved copy.'),
      })
      .describe('What we really saw of it: when, how much, and where.'),
    archived: address.optional().describe('The address of a lasting copy.'),
    note: words.optional().describe('One sentence that readers need in order to weigh it.'),
  })
  .superRefine((source, context) => {
    const problem = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    // A kind that does not exist has been reported by itself, and says nothing about the other keys.
    if (!sourceKinds.includes(source.kind)) return;
    const firstHand = isFirstHand(source);
    if (firstHand && source.by === undefined) {
      problem('by', `a ${source.kind} says whose it is: add "by" with the id of an actor`);
    }
    if (!firstHand && source.by !== undefined) {
      problem(
        'by',
        `only a ${firstHandKinds.join(', ')} has "by": remove it from this ${source.kind}`,
      );
    }
    if (source.unrecorded === undefined) {
      if (source.publisher === undefined) problem('publisher', 'a source names its publisher');
      if (source.url === undefined)
        problem('url', 'a source has a web address that begins with https:// or http://');
    } else {
      if (source.kind !== 'analysis')
        problem('unrecorded', 'only an analysis may be without publisher and address');
      if (source.publisher !== undefined)
        problem('unrecorded', 'a source with a publisher is not unrecorded: keep one of the two');
      if (source.url !== undefined)
        problem('unrecorded', 'a source with an address is not unrecorded: keep one of the two');
    }
  }, despiteOtherIssues);

/** A source, as read. */
export type Source = z.output<typeof sourceSchema>;

/** Whether the one who speaks or acts made the source themselves. */
export function isFirstHand(source: Pick<Source, 'kind'>): boolean {
  return (firstHandKinds as readonly string[]).includes(source.kind);
}

/**
 * Who gathered first what the source tells, as shown to readers: `origin` may be an actor's id and is then
 * its name. Undefined for an unrecorded source, which tells nothing about where it has its facts from and
 * so can corroborate nothing.
 */
export function originOf(source: Source, actors: ReadonlyMap<string, Actor>): string | undefined {
  if (source.unrecorded !== undefined) return undefined;
  const origin = source.origin ?? source.publisher;
  return origin === undefined ? undefined : (actors.get(origin)?.name ?? origin);
}

const keys = new Recent<string, string>(10_000);

/** By what origins are compared: `Reuters` and `reuters` are one. Each claim of a site asks for a few names. */
export function originKey(origin: string): string {
  const known = keys.get(origin);
  if (known !== undefined) return known;
  const key = slug(origin);
  keys.set(origin, key);
  return key;
}
