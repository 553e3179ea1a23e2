// All that a page runs, as one entry for every kind of page: parts that several entries share would become files
// to fetch. What a page does not hold costs it nothing.
import './claim-cards.ts';
import './claim-ledger.ts';
import './clean-addresses.ts';
import './copy-buttons.ts';
import './search-key.ts';
import './section-contents.ts';
import './share.ts';
import './site-root.ts';
