import { pageFacts, type PageFacts } from './page-facts.ts';
import { withPolicy } from './policy.ts';
import { portableHtml } from './portable-html.ts';

/** A page as readers get it. */
export interface FinishedPage {
  html: string;
  facts: PageFacts;
}

/**
 * Makes of a page as Astro draws it, with addresses from the root of the site, the one that is served: its addresses
 * relative, so that it holds wherever the folder lies, and with a policy that names what is in it in the end.
 */
export function finishPage(file: string, drawn: string): FinishedPage {
  const portable = portableHtml(file, drawn);
  const facts = pageFacts(file, portable);
  return { html: withPolicy(portable, facts), facts };
}
