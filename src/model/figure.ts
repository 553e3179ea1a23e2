import { z } from 'zod';
import { day, words } from './fields.ts';

/** A number that a claim states, as one step of something that changes by steps: a rate, a count. */
export const figureSchema = z.strictObject({
  of: words
    .max(60, 'the name of what is measured has at most 60 characters')
    .describe(
      'What is measured, in the same words for each step: the picture takes them as its title.',
    ),
  value: z.number('expected a number, as 50').describe('How much it is from that day on.'),
  unit: words.max(20, 'a unit has at most 20 characters').describe('Of what: `%`, `days`.'),
  from: day.describe('The first day on which it holds.'),
});

/** A figure, as read. */
export type Figure = z.output<typeof figureSchema>;

/** A figure for people: `50 %`. */
export function figureInWords({ value, unit }: Pick<Figure, 'value' | 'unit'>): string {
  return `${String(value)} ${unit}`;
}
