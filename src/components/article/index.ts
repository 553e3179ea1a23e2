import type { PictureWord, Word } from '../../markdown/vocabulary.ts';
import Claim from './Claim.astro';
import Dispute from './Dispute.astro';
import PullQuote from './PullQuote.astro';
import SourceMap from './SourceMap.astro';
import Steps from './Steps.astro';
import Timeline from './Timeline.astro';
import WhoSaidWhat from './WhoSaidWhat.astro';

/** The words authors may use in MDX; src/markdown/vocabulary.ts says what each points at. */
export const articleComponents = {
  Claim,
  Dispute,
  PullQuote,
  SourceMap,
  Steps,
  Timeline,
  WhoSaidWhat,
} satisfies Record<Word | PictureWord, unknown>;
