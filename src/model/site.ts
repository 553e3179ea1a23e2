import { z } from 'zod';
import { address, id, language, words } from './fields.ts';

/** content/site.yaml: the site as a whole. */
export const siteSchema = z.strictObject({
  name: words.describe("The site's name; its last word is set in italics."),
  shortName: words
    .max(12, 'expected at most 12 characters: what stands under an icon is cut after them')
    .optional()
    .describe('What stands under its icon where it is installed; at most 12 characters.'),
  url: address.describe('Where the built site will live.'),
  language: language.describe('The language of the pages around the analyses, BCP 47.'),
  description: words.describe('One sentence for the front page and for search engines.'),
  publisher: words.describe('Who answers for it.'),
  licence: z
    .strictObject({
      name: words.describe('What it is called.'),
      url: address.describe('Its text.'),
    })
    .describe('The licence of the texts.'),
  aliases: z
    .record(id, id)
    .default({})
    .describe('Old names of analyses and the ones that took their place: `old-slug: new-slug`.'),
  offline: z
    .boolean()
    .default(true)
    .describe(
      'Whether browsers keep the site for reading without a network. With `false` those that did so stop and clear it.',
    ),
  contact: words.optional().describe('Where readers report errors: a mail address or a page.'),
});

/** The site, as read. */
export type Site = z.output<typeof siteSchema>;

/** The names that an analysis had before, in the order of site.yaml. */
export function oldNames({ aliases }: Pick<Site, 'aliases'>, slug: string): string[] {
  return Object.keys(aliases).filter((name) => aliases[name] === slug);
}
