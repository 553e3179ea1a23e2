import { formatBytes } from '../../lib/bytes.ts';
import { sha256 } from './checksums.ts';
import type { DownloadFile } from './archive.ts';

/**
 * The page of an analysis with the size and the checksum of each of its files in the places that
 * components/page/Downloads.astro keeps for them (`data-size-of`, `data-sha256-of`): they are known only once the
 * page, of which one of the files is made, is there. Throws where a place is missing.
 */
export function fillDownloads(page: string, files: readonly DownloadFile[]): string {
  let filled = page;
  const fill = (place: string, words: string) => {
    const empty = new RegExp(`(<(\\w+)(?:\\s[^>]*)?\\s${place}(?:\\s[^>]*)?>)\\s*(</\\2>)`);
    if (!empty.test(filled)) throw new Error(`The page has no place for ${place}.`);
    filled = filled.replace(empty, `$1${words}$3`);
  };
  for (const { name, bytes, inBrief } of files) {
    fill(`data-size-of="${name}"`, formatBytes(bytes.length));
    if (!inBrief) fill(`data-sha256-of="${name}"`, sha256(bytes));
  }
  return filled;
}
