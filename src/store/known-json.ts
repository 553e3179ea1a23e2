import { join, resolve } from 'node:path';
import type { JsonReader } from '../checks/yaml-file.ts';
import { cacheFolder } from '../lib/cache-folder.ts';
import { digestOf } from '../lib/digest.ts';
import { readSealed, writeSealed } from '../lib/sealed-file.ts';

/**
 * Reads a long file of JSON without its schema where the same code has found, in an earlier run, that this very text
 * holds and says nothing else than what the schema makes of it: to look at a hundred thousand dates took longer than
 * most of what a build does after an edit. `path` names the file, `code` what reads it.
 */
export function knownJson<Data>(
  path: string,
  code: string,
  warn: (text: string) => void,
): JsonReader<Data> {
  const keptPath = join(cacheFolder, 'valid', `${digestOf(resolve(path))}.json`);
  return (text, validate) => {
    const name = digestOf(code, text);
    if (readSealed<string>(keptPath, warn) === name) return JSON.parse(text) as Data;
    const data = validate();
    if (data !== undefined && saysTheSame(text, data)) writeSealed(keptPath, name);
    return data;
  };
}

function saysTheSame(text: string, data: unknown): boolean {
  try {
    return JSON.stringify(JSON.parse(text)) === JSON.stringify(data);
  } catch {
    // It is YAML, which the schema takes as well.
    return false;
  }
}
