import { byCodeUnit } from '../lib/by-code-unit.ts';
import { digestOf } from '../lib/digest.ts';
import type { AnalysisEdition, Files, RecordState } from '../lib/offline/edition.ts';
import type { BuiltFile } from './built-state.ts';

/** Built files by their paths; undefined where there is none. */
export type FileOf = (file: string) => BuiltFile | undefined;

/** What other sites frame, and what readers had before: who saves an analysis saves the text of today. */
const isNotKept = /\/embed\/index\.html$|^[^/]+\/versions\//;

/** A name for what these files are, all together. */
export const idOf = (files: Files): string => digestOf(JSON.stringify(files)).slice(0, 12);

/** These pages and all that loads with them. */
export function withAssets(pages: readonly string[], fileOf: FileOf): string[] {
  return [...new Set([...pages, ...pages.flatMap((page) => fileOf(page)?.assets ?? [])])];
}

/** The hashes of these files, in the order of their names, and their size together. Throws where one is not there. */
export function filesOf(
  names: Iterable<string>,
  fileOf: FileOf,
): { files: Record<string, string>; bytes: number } {
  const files: Record<string, string> = {};
  let bytes = 0;
  for (const name of [...new Set(names)].toSorted(byCodeUnit)) {
    const file = fileOf(name);
    if (!file) throw new Error(`A page loads ${name}, which the site does not have.`);
    files[name] = file.hash;
    bytes += file.bytes;
  }
  return { files, bytes };
}

/** The description of an analysis that readers can keep, with the files that belong to it. */
export function describeEdition(
  slug: string,
  state: RecordState & { slug: string; title: string; lang: string },
  own: readonly string[],
  fileOf: FileOf,
): AnalysisEdition {
  const pages = own.filter(
    (file) => file.startsWith(`${slug}/`) && file.endsWith('/index.html') && !isNotKept.test(file),
  );
  const { files, bytes } = filesOf(withAssets(pages, fileOf), fileOf);
  return { ...state, id: idOf(files), bytes, files };
}
