// All that an analysis page runs, as one entry: parts that share a module would else become files to fetch.
import './claim-cards.ts';
import './claim-ledger.ts';
import './section-contents.ts';
