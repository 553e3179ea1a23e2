import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
// The official style (CC BY-SA 3.0), which the citation library lacks and no package has by itself. Only the
// style's file: the package around it opens with one more citation library and a warning of Node's.
// eslint-disable-next-line no-restricted-imports -- its folder is called styles; it is not the site's.
import chicagoStyle from '../../../node_modules/rehype-citation/dist/node/styles/chicago.js';

/** The citation library, set up once for all that asks for it here. */

plugins.config.get('@csl').styles.add('chicago', chicagoStyle);

const { format } = plugins.config.get('@bibtex');
// To ASCII it translates only the letters it knows, and drops all others: Cyrillic and Arabic would vanish.
// BibTeX files are UTF-8 today; the signs that mean something to TeX we escape ourselves (bibtex.ts).
format.asciiOnly = false;
// Keys are our ids, hyphens included: its own, "On2026Great", would be the same for many claims.
format.useIdAsLabel = true;
format.checkLabel = false;

export { Cite };
