import type { StrayFile } from '../content.ts';
import type { Finding } from '../issue.ts';
import type { Rule } from '../rule.ts';

/** Why a file in content/analyses is not read, and what to do. */
function wordsFor({ path, isMissing }: StrayFile): Pick<Finding, 'message' | 'hint'> {
  if (isMissing)
    return {
      message: 'The folder of the analyses is missing.',
      hint: 'Put it back; or write the first analysis with "npm run new -- <its-name>".',
    };
  if (path.split('/analyses/').at(-1)?.includes('/') === true)
    return {
      message: 'The file is not read: it stands in a folder of its own.',
      hint: /\.(mdx?|markdown)$/i.test(path)
        ? 'Move it into content/analyses/ itself.'
        : 'Move it elsewhere: pictures belong in public/.',
    };
  if (/\s$/.test(path))
    return {
      message: 'The file is not read: its name ends in white space.',
      hint: 'Remove that from its name.',
    };
  return {
    message: 'The file is not read: its name does not end in ".mdx".',
    hint: 'Rename it to end in ".mdx", or move it elsewhere.',
  };
}

/** Every file in content/analyses is an analysis: none is passed over in silence. */
export const fileIsAnalysis: Rule<StrayFile> = {
  id: 'file-is-analysis',
  *check(stray) {
    yield { line: 1, column: 1, ...wordsFor(stray) };
  },
};
