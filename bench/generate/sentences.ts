import type { Random } from './random.ts';
import { bodies, capital, deeds, links, qualities, reasons, things, times } from './words.ts';

/** A small grammar: sentences that read as English and tell of nothing. `places` are names that they may use. */

const thing = (random: Random) => `the ${random.pick(qualities)} ${random.pick(things)}`;

const someone = (random: Random, places: readonly string[]) =>
  `the ${random.pick(bodies)} of ${random.pick(places)}`;

/** Something that was done, as part of a sentence: `the council of Vorunda moved the copper kettle`. */
export function clause(random: Random, places: readonly string[]): string {
  const [, past] = random.pick(deeds);
  return `${someone(random, places)} ${past} ${thing(random)}`;
}

/** Something that is to be done, in words that somebody may have said. */
export function promise(random: Random, places: readonly string[]): string {
  const [, , verb] = random.pick(deeds);
  const who = random.pick(['we', 'they', someone(random, places)]);
  return `${who} will ${verb} ${thing(random)} ${random.pick(times)}`;
}

/** What the words that state a claim may be, in the middle of a sentence. */
export function shortClause(random: Random): string {
  const [, past] = random.pick(deeds);
  return `${past} ${thing(random)}`;
}

/** The beginning of a sentence, up to a verb. */
export function opening(random: Random, places: readonly string[]): string {
  return capital(
    random.chance(0.4)
      ? `${random.pick(links).toLowerCase()}, ${someone(random, places)}`
      : someone(random, places),
  );
}

/** The end of a sentence, without its point. */
export function ending(random: Random): string {
  return random.pick([times, reasons][random.below(2)] ?? times);
}

/** A whole sentence of about 16 words. */
export function sentence(random: Random, places: readonly string[]): string {
  const said = clause(random, places);
  const pattern = random.below(4);
  if (pattern === 0)
    return `${random.pick(links)}, ${said} ${random.pick(times)}, ${random.pick(reasons)}.`;
  if (pattern === 1) return `${capital(said)}, and ${clause(random, places)}.`;
  if (pattern === 2)
    return `${capital(random.pick(times))}, ${said}; ${thing(random)} stayed as it was.`;
  return `${capital(said)} ${random.pick(reasons)}, ${random.pick(times)}.`;
}

/** The title of a section or of a source. */
export function heading(random: Random, places: readonly string[]): string {
  return `${capital(thing(random))} of ${random.pick(places)}`;
}
