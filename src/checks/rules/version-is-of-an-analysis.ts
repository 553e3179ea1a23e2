import { own } from '../../lib/own.ts';
import { suggest, type Rule } from '../rule.ts';
import type { VersionFile } from '../version-file.ts';

/** A state that was kept is one of an analysis that is there. */
export const versionIsOfAnAnalysis: Rule<VersionFile> = {
  id: 'version-is-of-an-analysis',
  *check({ of }, { analyses, site }) {
    if (!of || analyses.some(({ slug }) => slug === of.slug)) return;
    const renamed = own(site.data?.aliases, of.slug);
    yield {
      line: 1,
      column: 1,
      message: `Cannot find analysis "${of.slug}", of which this is a state.`,
      hint:
        renamed === undefined
          ? suggest(
              of.slug,
              analyses.map(({ slug }) => slug),
              'analysis',
            )
          : `It is called "${renamed}" now: move the folder to content/versions/${renamed}/.`,
    };
  },
};
