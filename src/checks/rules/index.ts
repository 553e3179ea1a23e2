import type { SiteFile } from '../content.ts';
import type { Rule } from '../rule.ts';
import { actorExists } from './actor-exists.ts';
import { addressesAreHttp } from './addresses-are-http.ts';
import { bodyIsMdx } from './body-is-mdx.ts';
import { bodyUsesVocabulary } from './body-uses-vocabulary.ts';
import { claimExists } from './claim-exists.ts';
import { claimHasEvidence } from './claim-has-evidence.ts';
import { claimIsPlaced } from './claim-is-placed.ts';
import { disputeIsRecorded } from './dispute-is-recorded.ts';
import { frontmatterIsValid } from './frontmatter-is-valid.ts';
import { headingsAreSections } from './headings-are-sections.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { pullQuoteHasQuote } from './pull-quote-has-quote.ts';
import { quoteIsInEvidence } from './quote-is-in-evidence.ts';
import { siteIsValid } from './site-is-valid.ts';
import { slugIsFree } from './slug-is-free.ts';
import { sourceExists } from './source-exists.ts';

/** Every fact that must hold. Their order does not matter: issues are sorted by place. */
export const rules: readonly Rule[] = [
  frontmatterIsValid,
  bodyIsMdx,
  bodyUsesVocabulary,
  idsAreUnique,
  actorExists,
  sourceExists,
  claimExists,
  claimHasEvidence,
  claimIsPlaced,
  quoteIsInEvidence,
  pullQuoteHasQuote,
  disputeIsRecorded,
  headingsAreSections,
  addressesAreHttp,
  slugIsFree,
];

/** Every fact that must hold of content/site.yaml. */
export const siteRules: readonly Rule<SiteFile>[] = [siteIsValid];
