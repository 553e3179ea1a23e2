import { formatDate } from '../lib/dates.ts';
import type { Site } from '../model/site.ts';
import { absoluteAddress } from './absolute-address.ts';
import type { Head } from './head.ts';

/** What a page says of itself on paper, where no bar of a browser does: which text it is, and where the current one. */
export interface Colophon {
  /** Its address; none for a page that has no address of its own, such as that of a missing one. */
  address: string | undefined;
  /** The day of the version that was printed; none for the site's own pages, which have no versions. */
  version: string | undefined;
}

/** The colophon of a page. The day is that of the text, from its record; the day of printing the browser knows. */
export function colophonOf(
  site: Pick<Site, 'url'>,
  { path, canonical, article }: Pick<Head, 'path' | 'canonical' | 'article'>,
): Colophon {
  const { updated, published } = article?.record ?? {};
  const version = updated ?? published;
  return {
    address: canonical === undefined ? undefined : absoluteAddress(site, path),
    version: version === undefined ? undefined : formatDate(version),
  };
}
