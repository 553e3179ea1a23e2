import { escapeHtml } from '../../lib/html.ts';
import { embedHeight, embedWidth, type EmbedView } from './size.ts';

/** The absolute addresses of a claim's page and of its embed. */
export interface EmbedAddresses {
  page: string;
  embed: string;
}

/** What stands behind the link of a claim: who, when, how well supported, and where. */
function credit({ speaker, date, standingLabel }: EmbedView, siteName: string): string {
  return `${speaker}, ${date}. ${standingLabel}. ${siteName}`;
}

/**
 * The HTML by which another site shows a claim. An `object`, not an `iframe`: where framing is refused, fails or
 * is stripped, a browser shows what the object holds, a plain link with the claim's words.
 */
export function embedSnippet(view: EmbedView, addresses: EmbedAddresses, siteName: string): string {
  const text = escapeHtml(view.claim.text);
  return [
    `<object type="text/html" data="${escapeHtml(addresses.embed)}" width="${embedWidth}" height="${embedHeight(view)}" style="max-width:100%" aria-label="${text}">`,
    `<p><a href="${escapeHtml(addresses.page)}">${text}</a> (${escapeHtml(credit(view, siteName))})</p>`,
    `</object>`,
  ].join('\n');
}
