import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { Parser } from 'htmlparser2';
import type { SitePage } from '../outputs/sitemap/pages.ts';

/** What others need to know of a page as readers get it; all of it is found in one pass. */
export interface PageFacts {
  /** Inline scripts and styles by their hashes, each once, as a policy names them. */
  scripts: string[];
  styles: string[];
  /** Whether it has the search, which runs as WebAssembly. */
  searches: boolean;
  /**
   * The files of the site that load with it, by their paths below the built folder: fonts, icons, pictures. Absolute
   * addresses, as a page for any address has them, are not followed: it needs none of them.
   */
  assets: string[];
  /** What the sitemap needs to know of it. */
  listed: SitePage;
}

/** A page is asked for by few: most have the same styles and scripts, and each is hashed once. */
const known = new Map<string, string>();
const mostKnown = 500;

/** Inline text as a policy names it; a browser hashes it with every line break as LF. */
function hashOf(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const digest = createHash('sha256').update(text.replace(/\r\n?/g, '\n')).digest('base64');
  if (known.size >= mostKnown) known.clear();
  known.set(text, `'sha256-${digest}'`);
  return `'sha256-${digest}'`;
}

/** The links that load what they name with the page; a link to another page does not. */
const loading = new Set(['icon', 'apple-touch-icon', 'manifest', 'preload', 'stylesheet']);
const media = new Set(['img', 'source', 'video', 'audio', 'script']);

const isElsewhere = (address: string) => /^(?:[a-z][a-z\d+.-]*:|\/|#|$)/i.test(address);

type Attributes = Readonly<Record<string, string | undefined>>;

/** The addresses that load with an element. */
function loadedBy(name: string, { href, src, poster, srcset, rel = '' }: Attributes): string[] {
  const loads =
    name === 'link' ? rel.split(/\s+/).some((one) => loading.has(one)) : media.has(name);
  if (!loads) return [];
  const sizes = srcset?.split(',').map((one) => one.trim().split(/\s/)[0] ?? '') ?? [];
  return [href, src, poster, ...sizes].filter((address) => address !== undefined);
}

/** Reads a page, given by its file below the built folder and its HTML with relative addresses. */
export function pageFacts(file: string, html: string): PageFacts {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const assets = new Set<string>();
  const shows = new Set<string>();
  const listed: Omit<SitePage, 'shows'> = {
    path: `/${file.replace(/index\.html$/, '')}`,
    canonical: undefined,
    isLeftOut: false,
    modified: undefined,
  };
  let searches = false;
  let published: string | undefined;
  let inMain = 0;
  let inline: Set<string> | undefined;
  let text = '';
  const folder = posix.dirname(file);
  const onSite = (address: string) =>
    posix.join(folder, decodeURIComponent(address.replace(/[?#].*/s, '')));
  const addAsset = (address: string) => {
    if (!isElsewhere(address)) assets.add(onSite(address));
  };
  const ofMeta = ({ name, property, content, 'http-equiv': pragma }: Attributes) => {
    if (property === 'article:modified_time') listed.modified = content;
    if (property === 'article:published_time') published = content;
    if (name === 'robots' && content?.includes('noindex')) listed.isLeftOut = true;
    if (pragma === 'refresh') listed.isLeftOut = true;
  };
  const parser = new Parser({
    onopentag(name, attributes: Attributes) {
      const { href, rel } = attributes;
      for (const address of loadedBy(name, attributes)) addAsset(address);
      if (name === 'meta') ofMeta(attributes);
      else if (name === 'link' && rel === 'canonical') listed.canonical = href;
      else if (name === 'site-search') searches = true;
      else if (name === 'main') inMain += 1;
      else if (name === 'a' && inMain > 0 && href !== undefined && !isElsewhere(href))
        shows.add(onSite(href).split('/')[0] ?? '');
      text = '';
      inline =
        name === 'style'
          ? styles
          : name === 'script' && attributes['src'] === undefined
            ? scripts
            : undefined;
    },
    ontext(part) {
      if (inline) text += part;
    },
    onclosetag(name) {
      if (name === 'main') inMain -= 1;
      if (!inline) return;
      inline.add(hashOf(text));
      if (inline === styles)
        for (const [, address = ''] of text.matchAll(/url\(["']?([^"')]+)/g)) addAsset(address);
      inline = undefined;
    },
  });
  parser.end(html);
  return {
    scripts: [...scripts],
    styles: [...styles],
    searches,
    assets: [...assets],
    listed: { ...listed, modified: listed.modified ?? published, shows: [...shows] },
  };
}
