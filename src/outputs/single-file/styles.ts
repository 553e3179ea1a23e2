import type { CheerioAPI } from 'cheerio/slim';
import { transform } from 'lightningcss';

/** The class names in a style sheet. */
function classesIn(css: string): string[] {
  return [...new Set([...css.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name))];
}

/** Every word of the page that can be a class: those of elements, and those that its scripts may give. */
function wordsOf($: CheerioAPI): Set<string> {
  const used = $('[class]')
    .toArray()
    .map(({ attribs }) => attribs['class'] ?? '');
  const scripts = $('script')
    .toArray()
    .map((script) => $(script).text());
  return new Set([...used, ...scripts].join(' ').match(/[\w-]+/g));
}

/** A style sheet without the rules for elements that other pages of the site have, and this one has not. */
export function usedStyles(css: string, $: CheerioAPI): string {
  const words = wordsOf($);
  const unusedSymbols = classesIn(css).filter((name) => !words.has(name));
  return transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    unusedSymbols,
  }).code.toString();
}
