import { zipSync, type ZippableFile } from 'fflate';

/** A file in an archive. */
export interface ZipEntry {
  name: string;
  bytes: Uint8Array;
  /** Kept as it is, not compressed. */
  stored?: boolean;
}

/**
 * An archive of files in that order, all dated on the day of `date` (an ISO day or moment). ZIP writes local time: noon
 * of that day is the same on a machine anywhere, so that the bytes are.
 */
export function zip(entries: readonly ZipEntry[], date: string): Uint8Array {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  const mtime = new Date(year, month - 1, day, 12);
  const files: Record<string, ZippableFile> = Object.fromEntries(
    entries.map(({ name, bytes, stored = false }) => [
      name,
      [bytes, { level: stored ? 0 : 9, mtime }],
    ]),
  );
  return zipSync(files);
}
