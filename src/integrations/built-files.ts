import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { byCodeUnit } from '../lib/by-code-unit.ts';
import { assetsOf } from './assets-of.ts';

/** The files of a built site, by their paths below its folder, with their hashes and sizes: each is read once. */
export class BuiltFiles {
  private readonly known = new Map<string, { hash: string; size: number }>();
  private readonly folder: string;
  constructor(folder: string) {
    this.folder = folder;
  }

  read(file: string): Promise<Buffer> {
    return readFile(join(this.folder, file));
  }

  async write(file: string, text: string): Promise<void> {
    await writeFile(join(this.folder, file), text);
    this.known.delete(file);
  }

  private async facts(file: string) {
    const bytes = this.known.get(file) ? undefined : await this.read(file);
    if (bytes)
      this.known.set(file, {
        hash: createHash('sha256').update(bytes).digest('base64'),
        size: bytes.length,
      });
    return this.known.get(file) ?? { hash: '', size: 0 };
  }

  /** The hashes of these files, in the order of their names. */
  async hashes(files: Iterable<string>): Promise<Record<string, string>> {
    const hashes: Record<string, string> = {};
    for (const file of [...files].toSorted(byCodeUnit))
      hashes[file] = (await this.facts(file)).hash;
    return hashes;
  }

  /** How many bytes they are. */
  async size(files: Iterable<string>): Promise<number> {
    let size = 0;
    for (const file of files) size += (await this.facts(file)).size;
    return size;
  }

  /** These pages and all that they load. */
  async withAssets(pages: readonly string[]): Promise<string[]> {
    const files = new Set(pages);
    for (const page of pages)
      for (const asset of assetsOf(page, String(await this.read(page)))) files.add(asset);
    return [...files];
  }
}
