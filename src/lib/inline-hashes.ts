import { createHash } from 'node:crypto';
import type { CheerioAPI } from 'cheerio/slim';

/** Inline text as a policy names it; a browser hashes it with every line break as LF. */
const hash = (text: string) =>
  `'sha256-${createHash('sha256').update(text.replace(/\r\n?/g, '\n')).digest('base64')}'`;

/** What the elements of a page that a selector names hold, as a Content-Security-Policy names it; each once. */
export function inlineHashes($: CheerioAPI, selector: string): string[] {
  return [
    ...new Set(
      $(selector)
        .map((_, element) => hash($(element).html() ?? ''))
        .get(),
    ),
  ];
}
