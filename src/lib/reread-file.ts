import { readFileSync, statSync, type BigIntStats } from 'node:fs';

/** Longer than the ticks of any disk's clock. */
const unsettledMs = 2000;

/**
 * Whether a file that was changed then (milliseconds since 1970) is sure to have another age when it is changed again:
 * one that was changed so short a time ago may be changed again within the same tick of the clock of its disk.
 */
export const isSettled = (changedMs: number): boolean => Date.now() - changedMs > unsettledMs;

/** What the disk tells of a file; undefined where there is none that can be read: a pipe would keep its reader waiting. */
function statOf(path: string): BigIntStats | undefined {
  try {
    const stat = statSync(path, { bigint: true });
    return stat.isFile() ? stat : undefined;
  } catch {
    return undefined;
  }
}

/** A file as the disk tells of it, and its text, which is read when it is first asked for. */
export class FileReading {
  /** A name for the state of the file; an empty one where there is no file. */
  readonly state: string;
  /** Whether the same state later means the same text. */
  readonly isSettled: boolean;
  /** The text, where it was asked for. */
  textIfRead: string | undefined;
  private readonly path: string;
  private readonly instead: string;

  /** `instead` stands for the text of a file that cannot be read. */
  constructor(path: string, instead = '') {
    this.path = path;
    this.instead = instead;
    const stat = statOf(path);
    this.state = stat ? [stat.mtimeNs, stat.ctimeNs, stat.size, stat.ino].join(' ') : '';
    this.isSettled = stat !== undefined && isSettled(Number(stat.ctimeMs));
  }

  get text(): string {
    return (this.textIfRead ??= this.readText());
  }

  private readText(): string {
    if (this.state === '') return this.instead;
    try {
      return readFileSync(this.path, 'utf8');
    } catch {
      return this.instead;
    }
  }
}

/**
 * A file that is asked for thousands of times in a build, and read and parsed again only where the disk says that it is
 * another: to read the names of a thousand analyses once for each of them took longer than all else.
 */
export class RereadFile<T> {
  private readonly path: string;
  private readonly parse: (reading: FileReading) => T;
  private readonly instead: string;
  private read: { reading: FileReading; value: T } | undefined;
  /** Whether the disk is believed no more. */
  private isForgotten = false;

  /**
   * `parse` is given the text of the file, or `instead` where it cannot be read, which it then reports; what it throws is
   * not kept.
   */
  constructor(path: string, parse: (reading: FileReading) => T, instead = '') {
    this.path = path;
    this.parse = parse;
    this.instead = instead;
  }

  /** What the file says now; throws what `parse` throws. */
  value(): T {
    const reading = new FileReading(this.path, this.instead);
    const before = this.read;
    if (before?.reading.state === reading.state && !this.isForgotten) return before.value;
    // A long file takes much longer to parse than to read.
    const text = before?.reading.textIfRead;
    const value =
      before && text !== undefined && text === reading.text ? before.value : this.parse(reading);
    this.read = { reading, value };
    this.isForgotten = false;
    return value;
  }

  /** Reads it again when it is asked for next, where the disk does not tell whether it is another. */
  forget(): void {
    this.isForgotten = this.read?.reading.isSettled === false;
  }
}
