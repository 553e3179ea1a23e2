import { z } from 'zod';
import { address, language, words } from './fields.ts';

/** content/site.yaml: the site as a whole. */
export const siteSchema = z.strictObject({
  /** The site's name; its last word is set in italics. */
  name: words,
  /** Where the built site will live. */
  url: address,
  /** The language of the pages around the analyses, BCP 47. */
  language,
  /** One sentence for the front page and for search engines. */
  description: words,
  /** Who answers for it. */
  publisher: words,
  /** The licence of the texts. */
  licence: z.strictObject({ name: words, url: address }),
  /** Where readers report errors: a mail address or a page. */
  contact: words.optional(),
});

/** The site, as read. */
export type Site = z.output<typeof siteSchema>;
