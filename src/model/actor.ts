import { z } from 'zod';
import { address, id, words } from './fields.ts';

/** The kinds of actor, in the order in which the page lists them. */
export const actorKinds = [
  'person',
  'office',
  'government',
  'organisation',
  'media',
  'unnamed',
] as const;

/** Who speaks or acts. */
export const actorSchema = z.strictObject({
  id: id
    .refine(
      (value) => value !== 'author',
      '"author" is kept for the analysis’s own judgement: choose another id',
    )
    .describe('Stable: part of addresses.'),
  name: words.describe('As the page shows it.'),
  role: words.describe('What the actor was at the time of the news, in a few words.'),
  kind: z
    .enum(actorKinds)
    .describe(
      '`unnamed` is an official or source whom a report does not name; their claims stay anonymous.',
    ),
  affiliation: id
    .optional()
    .describe("The actor whom this one belongs to: an aide's office, an office's government."),
  sameAs: address.optional().describe('The same actor in a public register, such as Wikidata.'),
});

/** An actor, as read. */
export type Actor = z.output<typeof actorSchema>;

/** The actor and everything it belongs to, nearest first; ends where the chain ends or turns back on itself. */
export function affiliations(actorId: string, actors: ReadonlyMap<string, Actor>): string[] {
  const chain: string[] = [];
  let current: string | undefined = actorId;
  while (current !== undefined && !chain.includes(current)) {
    chain.push(current);
    current = actors.get(current)?.affiliation;
  }
  return chain;
}
