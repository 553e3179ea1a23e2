import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { projectFolder } from '../lib/cache-folder.ts';
import { contentFolder } from '../lib/content-folder.ts';
import { sign } from '../lib/offline/whole-page.ts';
import { stateFolderOf } from './built-state.ts';
import { OutFolder } from './out-folder.ts';

/** A path without links in it, as far as there is something. */
const real = (path: string) => (existsSync(path) ? realpathSync(path) : resolve(path));

const contains = (folder: string, path: string) =>
  !/^\.\.(?:[\\/]|$)/.test(relative(real(folder), real(path)));

/** Whether the front page in this folder is one of ours, of whatever version. */
function holdsSite(folder: string): boolean {
  const front = join(folder, 'index.html');
  return existsSync(front) && sign.test(readFileSync(front, 'utf8'));
}

/**
 * Why the site cannot be built into this folder, of which a build removes what is no part of the site; undefined where
 * it can. A folder is ours where something is known of it from a build before, where a site of this project stands in
 * it, or where it is empty but for what a version control keeps there.
 */
export function foreignFolder(outFolder: string): string | undefined {
  for (const [name, path] of [
    ['project', projectFolder],
    ['content', contentFolder],
  ] as const)
    if (contains(outFolder, path))
      return `The site cannot be built into ${outFolder}: the ${name} lies in it, and a build removes what is no part of the site. Name another folder.`;
  if (!existsSync(outFolder)) return undefined;
  if (!statSync(outFolder).isDirectory())
    return `The site cannot be built into ${outFolder}: it is a file. Name a folder.`;
  if (
    new OutFolder(outFolder).isEmpty() ||
    existsSync(stateFolderOf(outFolder)) ||
    holdsSite(outFolder)
  )
    return undefined;
  return `The site cannot be built into ${outFolder}: other files stand there, and a build removes what is no part of the site. Name another folder, or empty this one.`;
}
