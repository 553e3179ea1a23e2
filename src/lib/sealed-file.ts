import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { threadId } from 'node:worker_threads';
import { digestOf, digestOfBytes } from './digest.ts';

/** `open` gives what a file holds that is called so by its first line; undefined where that is no name for it. */
function read<T>(
  path: string,
  warn: (text: string) => void,
  open: (name: string, content: Buffer) => T | undefined,
): T | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return undefined;
  }
  const end = bytes.indexOf('\n');
  const held = open(bytes.toString('latin1', 0, Math.max(0, end)), bytes.subarray(end + 1));
  if (held === undefined) warn(`${path} is damaged; what it held is made anew.`);
  return held;
}

/** The first line is what the rest must be called: a file that was cut or changed does not hold. */
function write(path: string, name: string, content: string | Uint8Array): boolean {
  // Two threads may keep the same at once.
  const beside = `${path}.${process.pid}-${threadId}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, Buffer.concat([Buffer.from(`${name}\n`), Buffer.from(content)]));
    renameSync(beside, path);
    return true;
  } catch {
    try {
      rmSync(beside, { force: true });
    } catch {
      // Where nothing can be written, nothing can be removed.
    }
    return false;
  }
}

/**
 * Reads what was kept; undefined where there is nothing, or where it is damaged, which `warn` is told: what it held is
 * then made anew.
 */
export const readSealed = <T>(path: string, warn: (text: string) => void): T | undefined =>
  read(path, warn, (name, content) => {
    const json = content.toString();
    return name === digestOf(json) ? (JSON.parse(json) as T) : undefined;
  });

/** The same for bytes. */
export const readSealedBytes = (path: string, warn: (text: string) => void): Buffer | undefined =>
  read(path, warn, (name, content) => (name === digestOfBytes(content) ? content : undefined));

/**
 * Keeps something, whole or not at all: whoever reads meanwhile has what was there before. False where that cannot be
 * done, which costs only time.
 */
export function writeSealed(path: string, value: unknown): boolean {
  const json = JSON.stringify(value);
  return write(path, digestOf(json), json);
}

/** The same for bytes. */
export const writeSealedBytes = (path: string, bytes: Uint8Array): boolean =>
  write(path, digestOfBytes(bytes), bytes);
