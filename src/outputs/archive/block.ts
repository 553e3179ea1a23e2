import { formatBytes } from '../../lib/bytes.ts';
import { sha256 } from './checksums.ts';
import type { DownloadFile } from './archive.ts';

/**
 * The page of an analysis with the size and the checksum of each of its files in the places that
 * components/page/Downloads.astro keeps for them (`data-size-of`, `data-sha256-of`): they are known only once the
 * page, of which one of the files is made, is there. Throws where a place is missing.
 */
export function fillDownloads(page: string, files: readonly DownloadFile[]): string {
  const places: { start: number; end: number; words: string }[] = [];
  const fill = (place: string, words: string) => {
    const at = page.indexOf(` ${place}`);
    // The rest of the element only: a page is long, and each place would be looked for in all of it.
    const tag = at < 0 ? null : /^([^<>]*>)\s*(?=<\/)/.exec(page.slice(at, at + 1000));
    if (!tag) throw new Error(`The page has no place for ${place}.`);
    const [whole, open = ''] = tag;
    places.push({ start: at + open.length, end: at + whole.length, words });
  };
  for (const { name, bytes, inBrief } of files) {
    fill(`data-size-of="${name}"`, formatBytes(bytes.length));
    if (!inBrief) fill(`data-sha256-of="${name}"`, sha256(bytes));
  }
  let filled = '';
  let from = 0;
  for (const { start, end, words } of places.toSorted((a, b) => a.start - b.start)) {
    filled += page.slice(from, start) + words;
    from = end;
  }
  return filled + page.slice(from);
}
