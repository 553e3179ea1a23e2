import Dispute from '../article/Dispute.astro';
import Claim from './Claim.astro';
import PullQuote from './PullQuote.astro';
import SourceMap from './SourceMap.astro';
import Steps from './Steps.astro';
import Timeline from './Timeline.astro';
import WhoSaidWhat from './WhoSaidWhat.astro';

export const ebookComponents = {
  Claim,
  Dispute,
  PullQuote,
  SourceMap,
  Steps,
  Timeline,
  WhoSaidWhat,
};
