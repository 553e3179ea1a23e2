// All that a page runs, as one file for every kind of page: the next page has it from the first, and what a page does not
// hold costs it nothing. A plain script, since a page opened from disk could load no module.
import './claim-cards.ts';
import './claim-ledger.ts';
import './clean-addresses.ts';
import './copy-buttons.ts';
import './fonts.ts';
import './search-key.ts';
import './section-contents.ts';
import './share.ts';
import './site-root.ts';
import './theme-switch.ts';
// Last: a link may name what the ledger must show first.
import './arrive.ts';
