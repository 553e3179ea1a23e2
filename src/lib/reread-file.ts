import { readFileSync, statSync } from 'node:fs';

/** A name for the state of a file as its disk tells it; an empty one where there is no file. */
function stateOf(path: string): string {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stat ? [stat.mtimeNs, stat.ctimeNs, stat.size, stat.ino].join(' ') : '';
}

/** The state of a file of which nothing is believed: no disk tells of such a one. */
const unknownState = '?';

/** The text of a file, or `instead` where it cannot be read. */
function textAt(path: string, instead: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return instead;
  }
}

/**
 * A file that is asked for thousands of times in a build, and read and parsed again only where the disk says that it is
 * another: to read the names of a thousand analyses once for each of them took longer than all else.
 */
export class RereadFile<T> {
  private readonly path: string;
  private readonly parse: (text: string) => T;
  private readonly instead: string;
  private read: { state: string; text: string; value: T } | undefined;

  /**
   * `parse` is given the text of the file, or `instead` where it cannot be read, which it then reports; what it throws is
   * not kept.
   */
  constructor(path: string, parse: (text: string) => T, instead = '') {
    this.path = path;
    this.parse = parse;
    this.instead = instead;
  }

  /** What the file says now; throws what `parse` throws. */
  value(): T {
    const state = stateOf(this.path);
    if (this.read?.state === state) return this.read.value;
    const text = textAt(this.path, this.instead);
    // A long file takes much longer to parse than to read.
    const value = this.read?.text === text ? this.read.value : this.parse(text);
    this.read = { state, text, value };
    return value;
  }

  /** Reads it again when it is asked for next, whatever the disk says: two changes may share a tick of its clock. */
  forget(): void {
    if (this.read) this.read.state = unknownState;
  }
}
