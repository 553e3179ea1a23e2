import { readdir } from 'node:fs/promises';
import { relative, sep } from 'node:path';

/** The files below a folder whose names end in `ending`, as sorted paths relative to it. */
export async function findFiles(folder: string, ending: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  // Thousands of files stand in few folders.
  const below = new Map<string, string>();
  const folderOf = (path: string) => {
    const known = below.get(path) ?? relative(folder, path);
    below.set(path, known);
    return known === '' ? '' : known + sep;
  };
  return (
    entries
      // A link counts as what it leads to: whoever reads it will follow it.
      .filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && entry.name.endsWith(ending))
      .map((entry) => folderOf(entry.parentPath) + entry.name)
      .sort()
  );
}
