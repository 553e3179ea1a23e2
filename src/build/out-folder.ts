import { mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashOf, type BuiltFile } from './built-state.ts';

/** The folder into which the site is built: a file is written only where it says something else than before. */
export class OutFolder {
  readonly path: string;
  /** The files that were written, by their paths below it. */
  readonly written: string[] = [];
  private readonly made = new Set<string>();

  constructor(path: string) {
    this.path = path;
  }

  /**
   * Writes a file, given what is there; returns what is there now. `first` is done before anything is written: what is
   * known of the file must not be believed if the build ends in the middle.
   */
  write(
    file: string,
    bytes: Uint8Array,
    before: BuiltFile | undefined,
    first: () => void = () => undefined,
  ): BuiltFile {
    const hash = hashOf(bytes);
    if (before?.hash === hash) return before;
    first();
    const path = join(this.path, file);
    const folder = dirname(path);
    if (!this.made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.made.add(folder);
    }
    writeFileSync(path, bytes);
    this.written.push(file);
    return { hash, bytes: bytes.length };
  }

  /** Removes files, and the folders that are empty without them. */
  remove(files: Iterable<string>): void {
    for (const file of files) {
      rmSync(join(this.path, file), { force: true });
      for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
        try {
          if (readdirSync(join(this.path, folder)).length > 0) break;
          rmdirSync(join(this.path, folder));
        } catch {
          break;
        }
        this.made.delete(join(this.path, folder));
      }
    }
  }

  /** Empties the folder but for what a version control keeps there. */
  empty(): void {
    mkdirSync(this.path, { recursive: true });
    for (const name of readdirSync(this.path))
      if (name !== '.git') rmSync(join(this.path, name), { recursive: true, force: true });
  }
}
