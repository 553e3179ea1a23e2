import type { Options } from 'remark-gfm';

/** GitHub Flavored Markdown as this site reads it; the same for the checks and for the pages. */
export const gfmOptions: Options = {
  // "~1,000" is common in news prose; only ~~two~~ tildes strike out.
  singleTilde: false,
};
