import Dispute from '../article/Dispute.astro';
import Claim from './Claim.astro';
import PullQuote from './PullQuote.astro';

/** The words authors may use in MDX (src/markdown/vocabulary.ts), as an e-book draws them. */
export const ebookComponents = { Claim, Dispute, PullQuote };
