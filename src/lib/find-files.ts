import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** The files below a folder whose names end in `ending`, as sorted paths relative to it. */
export async function findFiles(folder: string, ending: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return (
    entries
      // A link counts as what it leads to: whoever reads it will follow it.
      .filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && entry.name.endsWith(ending))
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
      .sort()
  );
}
