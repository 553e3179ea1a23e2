import { readFileSync, statSync, type BigIntStats } from 'node:fs';

/** Longer than the ticks of any disk's clock. */
const unsettledMs = 2000;

/** What the disk tells of a file at one time. */
export interface FileState {
  /** A name for it: another where the file is another. An empty one where there is no file that can be read. */
  name: string;
  /**
   * Whether the same name later means the same text: a file that was changed a short time ago may be changed again within
   * the same tick of the clock of its disk.
   */
  isSettled: boolean;
}

/** The state of a file of which the disk tells this. Its age alone can be set; when it was set cannot. */
export const stateOf = ({
  mtimeNs,
  ctimeNs,
  mtimeMs,
  ctimeMs,
  size,
  ino,
}: BigIntStats): FileState => ({
  name: [mtimeNs, ctimeNs, size, ino].join(' '),
  isSettled: Date.now() - Math.max(Number(mtimeMs), Number(ctimeMs)) > unsettledMs,
});

/** The state of a file now. */
export function stateAt(path: string): FileState {
  try {
    const stat = statSync(path, { bigint: true });
    // A pipe would keep its reader waiting.
    if (stat.isFile()) return stateOf(stat);
  } catch {
    // Nobody can read it.
  }
  return { name: '', isSettled: false };
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
    const { name, isSettled } = stateAt(path);
    this.state = name;
    this.isSettled = isSettled;
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
  private isHeld = false;

  /**
   * `parse` is given the text of the file, or `instead` where it cannot be read, which it then reports; what it throws is
   * not kept.
   */
  constructor(path: string, parse: (reading: FileReading) => T, instead = '') {
    this.path = path;
    this.parse = parse;
    this.instead = instead;
  }

  /** What the file says now, or said first where it is held; throws what `parse` throws. */
  value(): T {
    if (this.isHeld && this.read) return this.read.value;
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

  /** From now on it says what it says when it is asked first, whatever becomes of it. */
  hold(): void {
    this.isHeld = true;
  }

  /** Reads it again when it is asked for next, where the disk does not tell whether it is another. */
  forget(): void {
    this.isForgotten = this.read?.reading.isSettled === false;
  }
}
