// All that a page runs which its reader keeps as one file: what needs a server, a worker or a second page is not there.
import './claim-cards.ts';
import './claim-ledger.ts';
import './copy-buttons.ts';
import './section-contents.ts';
import './share.ts';
import './theme-switch.ts';
// Last: a link may name what the ledger must show first.
import './arrive.ts';
