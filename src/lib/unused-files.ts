import { statSync, utimesSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const day = 24 * 60 * 60 * 1000;

/** So long something stays that nobody asks for: a branch may be away for weeks. In milliseconds. */
const longest = 30 * day;

/** Notes, in the time of a kept file, that it was asked for: at most once a day, since most are asked for often. */
export function noteUse(path: string, now = Date.now()): void {
  try {
    if (now - statSync(path).mtimeMs > day) utimesSync(path, now / 1000, now / 1000);
  } catch {
    // Gone, or of another user: it is removed earlier than it need be, which costs only time.
  }
}

/** Removes the files of a folder that nobody has asked for in thirty days; nothing where there is no such folder. */
export async function removeUnused(folder: string, now = Date.now()): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  // One after the other: a newsroom has hundreds of thousands.
  for (const name of names) {
    const path = join(folder, name);
    const { mtimeMs = now } = (await stat(path).catch(() => undefined)) ?? {};
    if (now - mtimeMs > longest) await rm(path, { force: true }).catch(() => undefined);
  }
}
