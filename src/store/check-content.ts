import { join, resolve } from 'node:path';
import type { Content } from '../checks/content.ts';
import { byPlace, type Issue } from '../checks/issue.ts';
import { cacheFolder } from '../lib/cache-folder.ts';
import { digestOf } from '../lib/digest.ts';
import { readSealed, writeSealed } from '../lib/sealed-file.ts';
import { ChangedMeanwhile } from './changed-meanwhile.ts';
import { checkInThreads } from './check-in-threads.ts';
import type { Contexts } from './checkables.ts';
import { Checking, type CheckOptions } from './checking.ts';
import { reaches, type FoundIssues, type Reach } from './found-issues.ts';
import type { Store } from './store.ts';

/** What was found in a content folder. */
interface KeptIssues {
  code: string;
  contexts: Contexts;
  /** By the paths of the files. */
  files: Record<string, FoundIssues>;
}

/** All that was found, and the content in which it was, for whoever reports it. */
export interface CheckedContent {
  issues: Issue[];
  content: () => Promise<Content>;
}

/** What is found in the content as it is; undefined where it became another meanwhile. */
async function checkOnce(store: Store, options: CheckOptions): Promise<CheckedContent | undefined> {
  const { changes } = store;
  const path = join(cacheFolder, 'checks', `${digestOf(resolve(store.folder))}.json`);
  const warn = (text: string) => process.stderr.write(`${text}\n`);
  const kept = readSealed<KeptIssues>(path, warn);
  const before = kept?.code === store.code ? kept : undefined;
  const checking = await Checking.of(store, options);
  const { contexts, around } = checking;
  const isAsBefore = (reach: Reach) => before?.contexts[reach] === contexts[reach];

  const isNew = ({ path, digest }: { path: string; digest: string }) =>
    before?.files[path]?.digest !== digest;
  const foundAhead = await checkInThreads(store, options, contexts, checking.files.filter(isNew));
  const files: Record<string, FoundIssues> = {};
  for (const file of checking.files)
    files[file.path] =
      foundAhead.get(file.path) ??
      (await checking.foundIn(file, before?.files[file.path], isAsBefore));
  // Of what was looked at again meanwhile, something else was found than its name says.
  if (store.changes !== changes) return undefined;
  if (checking.isAsked || foundAhead.size > 0 || before?.contexts.all !== contexts.all)
    writeSealed(path, { code: store.code, contexts, files } satisfies KeptIssues);
  return {
    issues: [
      ...Object.values(files).flatMap(({ by }) => reaches.flatMap((reach) => by[reach].issues)),
      ...around.unreadable,
    ].sort(byPlace),
    content: () => Promise.resolve(checking.content),
  };
}

/**
 * Checks the content of a store: every rule on every file, but what was found before is taken as it is where nothing has
 * changed that the rule looked at. Gives the same issues as `runChecks` on all of it.
 */
export async function checkContent(
  store: Store,
  { publicFolder = 'public', today }: Partial<CheckOptions> & Pick<CheckOptions, 'today'>,
): Promise<CheckedContent> {
  for (;;) {
    try {
      const found = await checkOnce(store, { publicFolder, today });
      if (found) return found;
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile) || store.isHeld) throw error;
      store.refresh();
    }
  }
}
