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
  siteName: string,
): Oembed {
  const height = embedHeight(view);
  return {
    version: '1.0',
    type: 'rich',
    title: view.claim.text,
    author_name: view.speaker,
    provider_name: siteName,
    provider_url: addresses.site,
    cache_age: cacheSeconds,
    thumbnail_url: addresses.card,
    thumbnail_width: cardWidth,
    thumbnail_height: cardHeight,
    html: `<iframe src="${escapeHtml(addresses.embed)}" width="${embedWidth}" height="${height}" title="${escapeHtml(view.claim.text)}" loading="lazy" frameborder="0"></iframe>`,
    width: embedWidth,
    height,
  };
}
