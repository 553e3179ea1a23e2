import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { threadId } from 'node:worker_threads';
import { digestOf } from './digest.ts';

/**
 * Reads what was kept; undefined where there is nothing, or where it is damaged, which `warn` is told: what it held is
 * then made anew.
 */
export function readSealed<T>(path: string, warn: (text: string) => void): T | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
  // The first line is what the rest must be called: a file that was cut or changed does not hold.
  const end = text.indexOf('\n');
  const json = text.slice(end + 1);
  if (end > 0 && text.slice(0, end) === digestOf(json)) return JSON.parse(json) as T;
  warn(`${path} is damaged; what it held is made anew.`);
  return undefined;
}

/**
 * Keeps something, whole or not at all: whoever reads meanwhile has what was there before. False where that cannot be
 * done, which costs only time.
 */
export function writeSealed(path: string, value: unknown): boolean {
  // Two threads may keep the same at once.
  const beside = `${path}.${process.pid}-${threadId}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    const json = JSON.stringify(value);
    writeFileSync(beside, `${digestOf(json)}\n${json}`);
    renameSync(beside, path);
    return true;
  } catch {
    return false;
  }
}
