import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectFolder } from '../lib/cache-folder.ts';
import type { BuiltFile } from './built-state.ts';
import type { OutFolder } from './out-folder.ts';

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

/** Puts the files that pages load, and those of `public/`, into the built folder; returns what is there now. */
export function writeSharedFiles(
  out: OutFolder,
  clientFolder: string,
  before: Readonly<Record<string, BuiltFile>>,
): Record<string, BuiltFile> {
  const publicFolder = join(projectFolder, 'public');
  const sources = [
    // What else Astro has put there is a copy of an older public/.
    ...filesIn(clientFolder)
      .filter((file) => file.startsWith('_astro/'))
      .map((file) => [file, join(clientFolder, file)] as const),
    ...filesIn(publicFolder).map((file) => [file, join(publicFolder, file)] as const),
  ];
  return Object.fromEntries(
    sources.map(([file, path]) => [file, out.write(file, readFileSync(path), before[file])]),
  );
}
