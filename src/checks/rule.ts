import type { AnalysisFile } from './content.ts';
import type { Finding, Issue } from './issue.ts';
import type { AnalysisRecord } from '../model/analysis.ts';
import type { YamlPath } from './frontmatter.ts';
import { didYouMean } from '../lib/did-you-mean.ts';

/** One fact that must hold of a file: an analysis, or the site's own. Pure: a file in, findings out. */
export interface Rule<File = AnalysisFile> {
  /** The fact, and the name of the rule's file. */
  id: string;
  severity?: Issue['severity'];
  check: (file: File) => Iterable<Finding>;
}

/** A file whose frontmatter is valid. */
export type ReadFile = AnalysisFile & { record: AnalysisRecord };

/** A rule about the record: skipped while the frontmatter is not valid, which is reported by itself. */
export function recordRule(id: string, check: (file: ReadFile) => Iterable<Finding>): Rule {
  return { id, check: (file) => (file.record ? check(file as ReadFile) : []) };
}

/** Every place in a record that names another part of it: the id, and where it stands. */
export interface Reference {
  id: string;
  path: YamlPath;
}

/** "Did you mean", or the list of what exists where it is short. */
export function suggest(word: string, known: Iterable<string>, what: string): string {
  const names = [...known];
  const near = didYouMean(word, names);
  if (near !== undefined) return `Did you mean "${near}"?`;
  if (names.length === 0) return `There is no ${what} yet: add one.`;
  return names.length <= 12
    ? `Known: ${names.join(', ')}.`
    : `Add it, or use one of the ${names.length} ${what}s that exist.`;
}

/** Findings for references to ids that do not exist. */
export function* unknownReferences(
  file: ReadFile,
  what: string,
  references: Iterable<Reference>,
  known: ReadonlySet<string>,
): Iterable<Finding> {
  for (const { id, path } of references) {
    if (known.has(id)) continue;
    yield {
      ...file.frontmatter.placeOf(path),
      message: `Cannot find ${what} "${id}".`,
      hint: suggest(id, known, what),
    };
  }
}
