import { z } from 'zod';
import { address, words } from './fields.ts';

/** content/site.yaml: the site as a whole. */
export const siteSchema = z.strictObject({
  name: words,
  /** Where the built site will live. */
  url: address,
  language: words,
  description: words,
  publisher: words,
  licence: z.strictObject({ name: words, url: address }),
  /** Where readers report errors: a mail address or a page. */
  contact: words.optional(),
});

/** The site, as read. */
export type Site = z.output<typeof siteSchema>;
