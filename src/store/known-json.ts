import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cacheFolder } from '../lib/cache-folder.ts';
import { digestOf } from '../lib/digest.ts';
import { own } from '../lib/own.ts';
import { stateOf, type FileReading } from '../lib/reread-file.ts';
import { readSealed, writeSealed } from '../lib/sealed-file.ts';

/** An object whose values are read one by one. */
type Parts<Part> = Record<string, Part>;

/** What was found of a file that holds. */
interface Known {
  /** The code that found it to hold. */
  code: string;
  /** The state in which the disk told of it; undefined where another text may have the same. */
  state: string | undefined;
  /** A name for the text. */
  digest: string;
  /** Where its parts stand, in bytes, each with a name for what it says. */
  parts: [key: string, start: number, end: number, digest: string][];
}

/** What a file says, and a name for its text. */
interface Found<Part> {
  data: Parts<Part> | undefined;
  digest: string;
}

/** The names of parts as far as they are known, by the object that has them. */
const digests = new WeakMap<object, Map<string, string>>();

const digestOfValue = (value: unknown) => digestOf(JSON.stringify(value ?? null));

/** A name for what one part of an object says; of one that is not there, too. */
export function partDigest<Part>(parts: Readonly<Parts<Part>>, key: string): string {
  const known = digests.get(parts) ?? new Map<string, string>();
  digests.set(parts, known);
  const digest = known.get(key) ?? digestOfValue(own(parts, key));
  known.set(key, digest);
  return digest;
}

/** Whether a file that is open says what it said: it is where it was and as old, or its whole text has that name. */
const isStill = (file: number, { name, digest }: { name: string; digest: string }): boolean =>
  stateOf(fstatSync(file, { bigint: true })).name === name ||
  digestOf(readFileSync(file, 'utf8')) === digest;

/** Some bytes of a file, as text; undefined where it says something else than it did. */
function textBetween(
  path: string,
  was: { name: string; digest: string },
  [start, end]: readonly [number, number],
): string | undefined {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return undefined;
  }
  try {
    if (!isStill(file, was)) return undefined;
    const bytes = Buffer.alloc(end - start);
    readSync(file, bytes, 0, bytes.length, start);
    return bytes.toString();
  } finally {
    closeSync(file);
  }
}

/** The object that a file holds, each part of it read when it is first asked for; `name` is the state of the file. */
function partsOf<Part>(
  path: string,
  { digest, parts }: Known,
  name: string,
  changed: () => never,
): Parts<Part> {
  const lazy: Parts<Part> = {};
  for (const [key, start, end] of parts) {
    let part: Part | undefined;
    const read = () => textBetween(path, { name, digest }, [start, end]) ?? changed();
    const get = () => (part ??= JSON.parse(read()) as Part);
    Object.defineProperty(lazy, key, { get, enumerable: true, configurable: true });
  }
  digests.set(lazy, new Map(parts.map(([key, , , partName]) => [key, partName])));
  return lazy;
}

/** Where the parts of an object stand in a text of JSON; undefined where it is no such text, or is set otherwise. */
function placesOf(text: string, data: Parts<unknown>): Known['parts'] | undefined {
  // What stands for bytes that are no text has others in the file.
  if (text.includes('\uFFFD')) return undefined;
  const bytes = Buffer.from(text);
  const places: Known['parts'] = [];
  let from = 0;
  for (const [key, value] of Object.entries(data)) {
    const before = Buffer.from(`\n  ${JSON.stringify(key)}: `);
    const start = bytes.indexOf(before, from) + before.length;
    const isEmpty = bytes.toString('latin1', start, start + 2) === '{}';
    const end = isEmpty ? start + 2 : bytes.indexOf('\n  }', start) + 4;
    try {
      // What the schema made of it, and nothing else, must be what is read there.
      const part = bytes.toString('utf8', start, end);
      if (JSON.stringify(JSON.parse(part)) !== JSON.stringify(value)) return undefined;
    } catch {
      return undefined;
    }
    places.push([key, start, end, digestOfValue(value)]);
    from = end;
  }
  return places;
}

function saysTheSame(text: string, data: unknown): boolean {
  try {
    return JSON.stringify(JSON.parse(text)) === JSON.stringify(data);
  } catch {
    // It is YAML, which the schema takes as well.
    return false;
  }
}

/**
 * Reads a long file of JSON, an object, without its schema where the same code has found, in an earlier run, that this
 * very text holds and says nothing else than what the schema makes of it, and then only those parts of it that are asked
 * for: the names of a thousand analyses, of which an edit needs one, took longer than most of what a build does after
 * it. `path` names the file, `code` what reads it; `changed` is told where a part is asked for and the file says something
 * else by then.
 */
export function knownJson<Part>(
  path: string,
  code: string,
  { warn, changed }: { warn: (text: string) => void; changed: () => never },
): (reading: FileReading, validate: () => Parts<Part> | undefined) => Found<Part> {
  const keptPath = join(cacheFolder, 'valid', `${digestOf(resolve(path))}.json`);
  return (reading, validate) => {
    const kept = readSealed<Known>(keptPath, warn);
    const known = kept?.code === code ? kept : undefined;
    if (known?.state !== undefined && known.state === reading.state)
      return { data: partsOf(path, known, reading.state, changed), digest: known.digest };
    const digest = digestOf(reading.text);
    const state = reading.isSettled ? reading.state : undefined;
    if (known?.digest === digest) {
      if (state !== undefined) writeSealed(keptPath, { ...known, state } satisfies Known);
      return { data: partsOf(path, known, reading.state, changed), digest };
    }
    const data = validate();
    const parts =
      data && saysTheSame(reading.text, data) ? placesOf(reading.text, data) : undefined;
    if (parts) writeSealed(keptPath, { code, state, digest, parts } satisfies Known);
    return { data, digest };
  };
}
