import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readAnalysisBytes } from '../checks/analysis-file.ts';
import { frontmatterIsValid } from '../checks/rules/frontmatter-is-valid.ts';
import { lastOfDay, type CommittedFile, type MissingState } from '../checks/past-states.ts';
import type { AnalysisFile } from '../checks/analysis-file.ts';
import { versionFileName } from '../checks/version-file.ts';
import { deriveAnalysis } from '../model/derived-analysis.ts';
import { freeze } from '../data/freeze.ts';
import { writeWhole } from '../lib/write-file.ts';
import { versionSchema } from '../model/version.ts';
import { historyOf } from './git.ts';

/** What was kept, and what could not be: each in a sentence with its fix. */
interface Taken {
  kept: { path: string; commit: string }[];
  problems: string[];
}

const short = (commit: string) => commit.slice(0, 12);

/** Why a file of the past cannot be read: the first thing in it that does not hold today. */
function reasonOf(file: AnalysisFile): string {
  const [first] = [
    ...file.frontmatter.errors,
    ...(file.unreadable ? [file.unreadable] : []),
    ...(file.bodyError ? [file.bodyError] : []),
    // The rule looks at the file alone.
    ...frontmatterIsValid.check(file, {} as never),
  ];
  return first ? `${first.line}:${first.column} ${first.message}` : 'it does not hold.';
}

async function historyFrom(
  folder: string,
  at: string,
  names: readonly string[],
): Promise<CommittedFile[]> {
  const history: CommittedFile[] = [];
  const paths = names.map((name) => `analyses/${name}.mdx`);
  for await (const { commit, path, bytes } of historyOf(folder, at, paths))
    history.push({ commit, file: readAnalysisBytes(path, bytes) });
  return history;
}

/** Writes the state that a commit holds into content/versions; what is wrong with it, where it cannot be. */
async function keep(
  folder: string,
  { slug, day }: MissingState,
  { commit, file }: CommittedFile,
): Promise<string | undefined> {
  const { record, body, tree } = file;
  const there = `content/analyses/${slug}.mdx of commit ${short(commit)}`;
  if (!record || !body || !tree) return there;
  let text: string;
  try {
    // Read back before it is kept: what is written once must be readable for ever.
    const { format, on, ...state } = freeze(deriveAnalysis(slug, record, body), tree);
    text = `${JSON.stringify(versionSchema.parse({ format, on, commit, ...state }), null, 1)}\n`;
  } catch (error) {
    return `What readers of "${slug}" had from ${day} on cannot be kept: ${there} does not hold (${(error as Error).message.split('\n')[0] ?? ''}). Say so under "limits:".`;
  }
  const path = join(folder, 'versions', versionFileName(slug, day));
  await mkdir(dirname(path), { recursive: true });
  await writeWhole(path, text);
  return undefined;
}

/**
 * Takes states from the history, up to the commit `at`, of the repository that holds the content folder; what is kept
 * is never touched.
 */
export async function takeStates(
  folder: string,
  missing: readonly MissingState[],
  at: string,
): Promise<Taken> {
  const taken: Taken = { kept: [], problems: [] };
  const histories = new Map<string, CommittedFile[]>();
  for (const state of missing) {
    const { slug, day, names } = state;
    const history = histories.get(slug) ?? (await historyFrom(folder, at, names));
    histories.set(slug, history);
    const found = lastOfDay(history, day);
    const lost = `What readers of "${slug}" had from ${day} on`;
    if (!found) {
      taken.problems.push(
        `${lost} is in no commit. Where it was published all the same, say so under "limits:" with "check: past-state-is-kept, of: [${day}]"; else correct the day under "changes:".`,
      );
    } else if ('unreadable' in found) {
      taken.problems.push(
        `${lost} cannot be read any more, ${found.unreadable.path} of commit ${short(found.commit)}: ${reasonOf(found.unreadable)} Run the command of that time: "git worktree add ../then ${short(found.commit)}", there "npm ci", add the change, "npm run versions", and copy the file that it writes; else say so under "limits:" with "check: past-state-is-kept, of: [${day}]".`,
      );
    } else {
      const problem = await keep(folder, state, found);
      if (problem === undefined)
        taken.kept.push({
          path: join(folder, 'versions', versionFileName(slug, day)),
          commit: short(found.commit),
        });
      else taken.problems.push(problem);
    }
  }
  return taken;
}
