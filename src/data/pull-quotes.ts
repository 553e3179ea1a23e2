import { textDirective } from '../lib/text-fragment.ts';
import { sectionAddress } from '../model/addresses.ts';
import type { Analysis } from './analyses.ts';
import { claimView } from './claims.ts';

/**
 * The id of a pull quote and the link that leads to its words: to the page of its section, which unfolds as what
 * it is, and there to the quotation. A browser that knows no text fragments goes by the id.
 */
export function pullQuoteLink(
  analysis: Analysis,
  claim: string,
  section: string | undefined,
): { id: string; href: string } {
  const { quote = '' } = claimView(analysis, claim);
  const page = section === undefined ? analysis.href : sectionAddress(analysis.slug, section);
  const id = `pull-quote-${claim}`;
  // The text may say the same words; what follows them in a pull quote (hidden, for screen readers) follows them
  // nowhere else.
  const directive = textDirective({ words: `“${quote}”`, after: 'Pull quote:' });
  return { id, href: `${encodeURI(page)}#${id}${directive}` };
}
