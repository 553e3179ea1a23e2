import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { crc32 } from 'node:zlib';
import { readSealed, writeSealed } from '../lib/sealed-file.ts';

/** What each file of a sealed folder must be: by its path, its size and checksum. */
type Seal = Record<string, string>;

const sealOf = (folder: string) => join(folder, 'sealed.json');

/** Against chance, not against malice: SHA-256 of the megabytes of a renderer would take ten times as long. */
const nameOf = (bytes: Uint8Array) => `${bytes.length} ${crc32(bytes)}`;

/** Says what each file of a folder is, when it is whole; false where that cannot be written. */
export function sealFolder(folder: string): boolean {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const seal: Seal = Object.fromEntries(
    files.map((path) => [relative(folder, path).replaceAll('\\', '/'), nameOf(readFileSync(path))]),
  );
  return writeSealed(sealOf(folder), seal);
}

/**
 * The files of a folder that was sealed, by their paths; undefined where it was not, or where one is another than it was,
 * which `warn` is told. Files that came later are none of them.
 */
export function openSealedFolder(
  folder: string,
  warn: (text: string) => void,
): Map<string, Buffer> | undefined {
  const seal = readSealed<Seal>(sealOf(folder), warn);
  if (!seal) return undefined;
  const files = new Map<string, Buffer>();
  for (const [file, name] of Object.entries(seal)) {
    const path = join(folder, file);
    const bytes = existsSync(path) ? readFileSync(path) : undefined;
    if (bytes === undefined || nameOf(bytes) !== name) {
      warn(
        `${path} is ${bytes ? 'damaged' : 'missing'}; all that was made of the code is made anew.`,
      );
      return undefined;
    }
    files.set(file, bytes);
  }
  return files;
}
