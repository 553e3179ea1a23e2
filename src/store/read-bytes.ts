import { readFileSync, statSync } from 'node:fs';

/** The bytes of a file; throws where it cannot be read. Whoever opens a pipe would wait until somebody writes to it. */
export function readBytes(path: string): Buffer {
  const stat = statSync(path);
  if (!stat.isFile() && !stat.isDirectory()) throw new Error('it is a pipe or a device');
  return readFileSync(path);
}
