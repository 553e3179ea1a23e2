import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { hashOf, type BuiltFile } from './built-state.ts';

/** How a system says that a file stands where a folder should, or a folder where a file should. */
const inTheWay = new Set(['EEXIST', 'ENOTDIR', 'EISDIR']);

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
    try {
      this.put(file, bytes);
    } catch (error) {
      if (!inTheWay.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
      this.clearWay(file);
      this.put(file, bytes);
    }
    this.written.push(file);
    return { hash, bytes: bytes.length };
  }

  private put(file: string, bytes: Uint8Array): void {
    const path = join(this.path, file);
    const folder = dirname(path);
    if (!this.made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.made.add(folder);
    }
    writeFileSync(path, bytes);
  }

  /** Removes what stands in the way of a file: what was a file is a folder now, or the other way round. */
  private clearWay(file: string): void {
    const path = join(this.path, file);
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) rmSync(path, { recursive: true });
    for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
      const above = join(this.path, folder);
      if (
        lstatSync(above, { throwIfNoEntry: false }) &&
        !statSync(above, { throwIfNoEntry: false })?.isDirectory()
      )
        rmSync(above);
    }
    this.made.clear();
  }

  /** Removes files, and the folders that are empty without them. */
  remove(files: Iterable<string>): void {
    for (const file of files) {
      const path = join(this.path, file);
      // Where a folder has taken its place, the file is gone already.
      if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) this.removeFile(path);
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

  private removeFile(path: string): void {
    try {
      rmSync(path, { force: true });
    } catch (error) {
      // A file has taken the place of its folder.
      if ((error as NodeJS.ErrnoException).code !== 'ENOTDIR') throw error;
    }
  }

  /** Whether nothing stands in the folder but what a version control keeps there; true where there is none yet. */
  isEmpty(): boolean {
    return !existsSync(this.path) || readdirSync(this.path).every((name) => name === '.git');
  }
}
