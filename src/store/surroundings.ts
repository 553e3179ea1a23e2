import { join } from 'node:path';
import { filesToPublish, straysIn, textsIn, type StrayFile } from '../checks/content.ts';
import type { Issue } from '../checks/issue.ts';
import { findFiles } from '../lib/find-files.ts';
import { shownPath } from './content-index.ts';
import { readBytes } from './read-bytes.ts';

/** A file below `versions/`. */
interface StateFile {
  /** Its path from there on. */
  name: string;
  path: string;
  bytes: Buffer;
}

/** What lies in a content folder beside the analyses that are read. */
export interface Surroundings {
  today: string;
  publicFiles: Set<string>;
  versions: StateFile[];
  /** Texts below `analyses/` that are no analyses. */
  strays: StrayFile[];
  /** What the system lets nobody read, beside analyses. */
  unreadable: Issue[];
}

/** Why a file or a folder is not read, as the rule to which it belongs would tell it. */
function refusal(what: 'file' | 'folder', path: string, rule: string, error: unknown): Issue[] {
  const { code, message } = error as NodeJS.ErrnoException;
  // Where there is no such folder, the rules say what is amiss.
  if (what === 'folder' && code === 'ENOENT') return [];
  return [
    {
      file: shownPath(path),
      line: 1,
      column: 1,
      rule,
      severity: 'error',
      message: `The ${what} cannot be read: ${message.split(',')[0] ?? message}.`,
      hint: `Put a readable ${what} in its place, or remove it.`,
    },
  ];
}

/** Looks at what the checks of a content folder ask for, beside the analyses in it; `today` is a day. */
export async function lookAround(
  folder: string,
  { publicFolder, today }: { publicFolder: string; today: string },
): Promise<Surroundings> {
  const unreadable: Issue[] = [];
  const analysesFolder = join(folder, 'analyses');
  const versionsFolder = join(folder, 'versions');
  const texts = await textsIn(analysesFolder).catch((error: unknown) => {
    unreadable.push(...refusal('folder', analysesFolder, 'file-is-text', error));
    return [];
  });
  const names = await findFiles(versionsFolder, '').catch((error: unknown) => {
    unreadable.push(...refusal('folder', versionsFolder, 'version-is-valid', error));
    return [];
  });
  const versions = names.flatMap((name): StateFile[] => {
    const path = join(versionsFolder, name);
    try {
      return [{ name, path: shownPath(path), bytes: readBytes(path) }];
    } catch (error) {
      unreadable.push(...refusal('file', path, 'version-is-valid', error));
      return [];
    }
  });
  return {
    today,
    publicFiles: await filesToPublish(publicFolder),
    versions,
    strays: straysIn(analysesFolder, texts),
    unreadable,
  };
}
