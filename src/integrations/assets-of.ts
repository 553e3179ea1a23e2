import { posix } from 'node:path';
import { load } from 'cheerio/slim';

/** What loads with a page; a link to another page does not. */
const loads =
  'link[rel~="icon"], link[rel~="apple-touch-icon"], link[rel~="manifest"], link[rel~="preload"], img, source, video, audio, script[src]';

/**
 * The files of the site that a built page (its path and its HTML, with relative addresses) loads with it: fonts,
 * icons, pictures. A page for any address has absolute ones, which are not followed: it needs none of them.
 */
export function assetsOf(page: string, html: string): string[] {
  const $ = load(html);
  const named = $(loads)
    .toArray()
    .flatMap((element) => [
      $(element).attr('href'),
      $(element).attr('src'),
      $(element).attr('poster'),
      ...($(element).attr('srcset')?.split(',') ?? []).map((one) => one.trim().split(/\s/)[0]),
    ]);
  const inStyles = $('style')
    .toArray()
    .flatMap((element) => [...($(element).html() ?? '').matchAll(/url\(["']?([^"')]+)/g)])
    .map(([, address]) => address);
  return [...new Set([...named, ...inStyles])]
    .filter(
      (address): address is string => address !== undefined && !/^(?:[a-z]+:|\/|#)/i.test(address),
    )
    .map((address) =>
      posix.join(posix.dirname(page), decodeURIComponent(address.replace(/[?#].*/, ''))),
    );
}
