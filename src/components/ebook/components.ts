import type { PictureWord, Word } from '../../markdown/vocabulary.ts';
import Dispute from '../article/Dispute.astro';
import Claim from './Claim.astro';
import PullQuote from './PullQuote.astro';
import SourceMap from './SourceMap.astro';
import Steps from './Steps.astro';
import Timeline from './Timeline.astro';
import WhoSaidWhat from './WhoSaidWhat.astro';

/** The words authors may use in MDX (src/markdown/vocabulary.ts), as an e-book draws them. */
export const ebookComponents = {
  Claim,
  Dispute,
  PullQuote,
  SourceMap,
  Steps,
  Timeline,
  WhoSaidWhat,
} satisfies Record<Word | PictureWord, unknown>;
