import { z } from 'zod';
import { address, despiteOtherIssues, words } from './fields.ts';

/** The words of a name, and where among them another name stands as whole words; undefined where it does not. */
function splitAround(name: string, part: string): { before: string; after: string } | undefined {
  const at = ` ${name} `.indexOf(` ${part} `);
  if (at < 0) return undefined;
  return { before: name.slice(0, at).trim(), after: name.slice(at + part.length).trim() };
}

/** Who wrote an analysis. */
export const authorSchema = z
  .strictObject({
    name: words.describe('As the byline shows it.'),
    family: words
      .optional()
      .describe(
        'The family name of a person, as it stands in `name`: a citation begins with it ("Doe, J. Q."). Without it the name is cited whole, as that of an organisation.',
      ),
    url: address.optional().describe('A page about the author.'),
  })
  .superRefine(({ name, family }, context) => {
    if (typeof name !== 'string' || typeof family !== 'string') return;
    if (splitAround(name, family)) return;
    context.addIssue({
      code: 'custom',
      path: ['family'],
      message: 'a family name stands in "name", in the same letters',
    });
  }, despiteOtherIssues);

/** An author, as read. */
export type Author = z.output<typeof authorSchema>;

/** The parts of a person's name. */
export interface NameParts {
  family: string;
  given?: string;
  suffix?: string;
}

/**
 * The parts of a person's name, told apart by the family name that the record gives; undefined where it gives
 * none. What stands before it is given; where nothing does, what follows is ("Xi Jinping"), else that is a
 * suffix ("Jane Doe Jr.").
 */
export function nameParts({ name, family }: Author): NameParts | undefined {
  const around = family === undefined ? undefined : splitAround(name, family);
  if (family === undefined || around === undefined) return undefined;
  const { before, after } = around;
  const given = before || after;
  return {
    family,
    ...(given === '' ? {} : { given }),
    ...(before === '' || after === '' ? {} : { suffix: after }),
  };
}
