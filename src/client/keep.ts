// What a page says and does about reading without a network. A file of its own: no page needs it to be read, so it comes
// last, once for all pages. A plain script, since a page opened from disk could load no module.
import './offline/notice.ts';
import './offline/offline-page.ts';
import './offline/save-control.ts';
