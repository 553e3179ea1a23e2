import { listInWords } from '../../lib/text.ts';
import { escapeHtml } from '../../lib/html.ts';
import { cardHeight, cardWidth } from '../card/measures.ts';
import type { EmbedAddresses } from './snippet.ts';
import { embedHeight, embedWidth, type EmbedView } from './size.ts';

/** A day: a standing may change, and whoever shows it should ask again. */
const cacheSeconds = 86_400;

/** What an oEmbed consumer is told of a claim (oembed.com, "rich" type, version 1.0). */
export interface Oembed {
  version: '1.0';
  type: 'rich';
  title: string;
  /** The authors of the analysis, whose card it is; not whoever makes the claim. */
  author_name: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
  html: string;
  width: number;
  height: number;
}

/**
 * The oEmbed answer for a claim. Its HTML is an `iframe`: consumers look for one, and sandbox it; they have
 * said by asking that they allow frames.
 */
export function oembed(
  view: EmbedView,
  addresses: EmbedAddresses & { site: string; card: string },
  { name, authors }: { name: string; authors: readonly string[] },
): Oembed {
  const height = embedHeight(view);
  return {
    version: '1.0',
    type: 'rich',
    // A consumer may show the title alone: the bare claim would read as ours.
    title: `${view.standingLabel}: ${view.claim.text}`,
    author_name: listInWords(authors),
    provider_name: name,
    provider_url: addresses.site,
    cache_age: cacheSeconds,
    thumbnail_url: addresses.card,
    thumbnail_width: cardWidth,
    thumbnail_height: cardHeight,
    html: `<iframe src="${escapeHtml(addresses.embed)}" width="${embedWidth}" height="${height}" title="${escapeHtml(view.claim.text)}" loading="lazy" frameborder="0" style="max-width:100%"></iframe>`,
    width: embedWidth,
    height,
  };
}
