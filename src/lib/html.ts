/** Words longer than this are not kept whole: they would not fit a small screen. */
const longestKept = 20;

/**
 * Parts inline HTML before its last word, so that what follows the word can be kept on its line.
 * Where the last word holds markup, all of it is the first part.
 */
export function splitLastWord(html: string): [head: string, lastWord: string] {
  const match = /^([\s\S]*\s)?([^\s<>]+)$/.exec(html.trim());
  // A long address, or a sentence in a script without spaces, must break somewhere.
  return match && (match[2] ?? '').length <= longestKept
    ? [match[1] ?? '', match[2] ?? '']
    : [html.trim(), ''];
}

/**
 * Leads the links of a piece of HTML that point at an anchor of its page elsewhere: `lead` is given the anchor
 * and says where it leads. Links to an id that the piece holds itself stay as they are.
 */
export function mapAnchors(html: string, lead: (anchor: string) => string): string {
  const held = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
  return html.replace(/(<a\s[^>]*?\bhref=")#([^"]*)"/g, (link, before: string, hash: string) => {
    const anchor = decodeURIComponent(hash);
    return held.has(anchor) ? link : `${before}${encodeURI(lead(anchor))}"`;
  });
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in HTML, in an attribute too. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
