import type { StrayFile } from '../content.ts';
import type { Rule } from '../rule.ts';

/** Every text in content/analyses is an analysis: none is passed over in silence. */
export const fileIsAnalysis: Rule<StrayFile> = {
  id: 'file-is-analysis',
  *check({ path }) {
    const isBelow = path.split('/analyses/').at(-1)?.includes('/') === true;
    yield {
      line: 1,
      column: 1,
      message: `The file is not read: ${isBelow ? 'it stands in a folder of its own' : 'its name does not end in ".mdx"'}.`,
      hint: isBelow
        ? 'Move it into content/analyses/ itself.'
        : 'Rename it to end in ".mdx", or move it elsewhere.',
    };
  },
};
