import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { byCodeUnit } from './by-code-unit.ts';
import { projectFolder } from './cache-folder.ts';

/** What the code depends on, beside `src/`. */
const others = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

const isTest = (name: string) => name.endsWith('.test.ts');

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !isTest(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/**
 * One name for the code in these rooms of `src/`, or in all of it, for the packages that it uses, the Node that runs
 * it, and the place where it lies: whatever was made by other code is made anew. Content is no part of it.
 */
export function codeDigest(rooms: readonly string[] = ['']): string {
  const hash = createHash('sha256').update(`${process.version}\n${projectFolder}`);
  const files = [
    ...rooms.flatMap((room) => filesBelow(join(projectFolder, 'src', room))),
    ...others.map((name) => join(projectFolder, name)),
  ].map((path) => [relative(projectFolder, path).replaceAll('\\', '/'), path] as const);
  for (const [name, path] of files.toSorted(([a], [b]) => byCodeUnit(a, b)))
    hash.update(`\n${name}\n`).update(readFileSync(path));
  return hash.digest('hex').slice(0, 32);
}
