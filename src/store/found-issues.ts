import type { Content } from '../checks/content.ts';
import type { Issue } from '../checks/issue.ts';

/**
 * What a rule looked at: the file alone; or also what stands beside all analyses, in files of its own; or also other
 * analyses. What it found holds as long as that stays.
 */
export type Reach = 'file' | 'site' | 'all';

/** What rules of a reach found in a file; their names, where they may have to be asked again by themselves. */
interface Found {
  rules: string[];
  issues: Issue[];
}

/** What was found in a file. */
export interface FoundIssues {
  /** A name for what the file says. */
  digest: string;
  by: Record<Reach, Found>;
}

export const reaches: readonly Reach[] = ['file', 'site', 'all'];

/**
 * What stands beside the analyses, and of which nothing is remembered from one question to the next: that such a part
 * was asked for, a rule shows each time. What is made of analyses and of the files of the site is remembered.
 */
const besideAnalyses: readonly (string | symbol)[] = [
  'today',
  'site',
  'permalinks',
  'versions',
] satisfies (keyof Content)[];

/** A content that tells how far a rule looked, since that was last asked. */
export function watched(content: Content): { content: Content; reach: () => Reach } {
  let asked: Reach = 'file';
  return {
    content: new Proxy(content, {
      get(target, key) {
        if (!besideAnalyses.includes(key)) asked = 'all';
        else if (asked === 'file') asked = 'site';
        return Reflect.get(target, key) as unknown;
      },
    }),
    reach: () => {
      const was = asked;
      asked = 'file';
      return was;
    },
  };
}

/** What is known of a file: of each reach what still holds, and the rules of the others, which are to be asked again. */
export function stillHolds(
  digest: string,
  known: FoundIssues | undefined,
  isAsBefore: (reach: Reach) => boolean,
): { found: FoundIssues; again: string[] | 'every rule' } {
  const none = (): Found => ({ rules: [], issues: [] });
  if (known?.digest !== digest)
    return {
      found: { digest, by: { file: none(), site: none(), all: none() } },
      again: 'every rule',
    };
  const stale = reaches.filter((reach) => !isAsBefore(reach) && known.by[reach].rules.length > 0);
  if (stale.length === 0) return { found: known, again: [] };
  const by = structuredClone(known.by);
  for (const reach of stale) by[reach] = none();
  return { found: { digest, by }, again: stale.flatMap((reach) => known.by[reach].rules) };
}
