import { didYouMean } from '../lib/did-you-mean.ts';
import type { Place } from '../lib/places.ts';
import type { AnalysisRecord } from '../model/analysis.ts';
import type { AnalysisFile } from './analysis-file.ts';
import type { Content } from './content.ts';
import type { YamlPath } from './frontmatter.ts';
import type { Finding, Issue } from './issue.ts';
import type { ReadableRecord } from './readable-record.ts';

/** One fact that must hold of a file. Pure: the file and all content in, findings out. */
export interface Rule<File = AnalysisFile> {
  /** The fact, and the name of the rule's file. */
  id: string;
  severity?: Issue['severity'];
  check: (file: File, content: Content) => Iterable<Finding>;
}

/** An analysis, with what can be read of its record and where each part of that stands in the file. */
export interface RecordFile extends ReadableRecord {
  file: AnalysisFile;
  placeOf: (path: YamlPath) => Place;
  placeOfWord: (path: YamlPath, index: number) => Place;
}

function recordFile(file: AnalysisFile, readable: ReadableRecord): RecordFile {
  // The places are asked for only where something does not hold: to find them, the file is read again.
  return {
    ...readable,
    file,
    placeOf: (path) => file.frontmatter.placeOf(readable.pathInFile(path)),
    placeOfWord: (path, index) => file.frontmatter.placeOfWord(readable.pathInFile(path), index),
  };
}

/**
 * A rule about single facts of the record: it is tried on all that can be read, so that one slip elsewhere
 * hides nothing.
 */
export function recordRule(
  id: string,
  check: (record: RecordFile, content: Content) => Iterable<Finding>,
  severity: Issue['severity'] = 'error',
): Rule {
  return {
    id,
    severity,
    check: (file, content) =>
      file.readable ? check(recordFile(file, file.readable), content) : [],
  };
}

/** An analysis whose frontmatter is valid. */
export interface WholeRecordFile extends RecordFile {
  record: AnalysisRecord;
}

/**
 * A rule about the record as a whole, such as "everything is used": it waits until the frontmatter is valid,
 * because what cannot be read would be missed.
 */
export function wholeRecordRule(
  id: string,
  check: (record: WholeRecordFile, content: Content) => Iterable<Finding>,
  severity?: Issue['severity'],
): Rule {
  return recordRule(
    id,
    (found, content) =>
      found.file.record ? check({ ...found, record: found.file.record }, content) : [],
    severity,
  );
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

/** Beyond this number of unknown words a run is not about typing slips, and searching for each would take long. */
const mostSuggested = 50;

/** Suggests for many words from the same names; gives up searching where there are too many. */
export function suggester(known: ReadonlySet<string>, what: string): (word: string) => string {
  const hints = new Map<string, string>();
  return (word) => {
    const hint = hints.get(word) ?? (hints.size < mostSuggested ? suggest(word, known, what) : '');
    if (hint === '') return `Add it, or use one of the ${known.size} ${what}s that exist.`;
    hints.set(word, hint);
    return hint;
  };
}

/** Findings for references to ids that do not exist. */
export function* unknownReferences(
  { placeOf }: RecordFile,
  what: string,
  references: Iterable<Reference>,
  known: ReadonlySet<string> | undefined,
): Iterable<Finding> {
  // While the list itself cannot be read, everything in it would seem to be unknown.
  if (!known) return;
  const hintFor = suggester(known, what);
  for (const { id, path } of references) {
    if (known.has(id)) continue;
    yield { ...placeOf(path), message: `Cannot find ${what} "${id}".`, hint: hintFor(id) };
  }
}
