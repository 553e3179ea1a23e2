import Claim from './Claim.astro';
import Dispute from './Dispute.astro';
import PullQuote from './PullQuote.astro';

/** The words authors may use in MDX; src/markdown/vocabulary.ts says what each points at. */
export const articleComponents = { Claim, Dispute, PullQuote };
