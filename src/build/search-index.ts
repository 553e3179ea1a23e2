import * as pagefind from 'pagefind';
import { byCodeUnit } from '../lib/by-code-unit.ts';
import type { SearchRecord } from '../outputs/search/records.ts';

/** What the page needs; Pagefind's own user interfaces, 400 KB, are not. */
const isNeeded = (path: string) => !/^(?:pagefind-(?!entry\.json)|wasm\.unknown)/.test(path);

/** So many files at most hold what results show: each is a request, and one more file to keep. */
const maxFragments = 16;

/** Ends Pagefind's program, also in the middle of an index. */
export const endPagefind = async (): Promise<void> => {
  await pagefind.close();
};

/**
 * The files of an index of these records, by their paths: the same bytes for the same records in the same order. Throws
 * where Pagefind refuses one.
 */
export async function indexFiles(records: readonly SearchRecord[]): Promise<pagefind.IndexFile[]> {
  // One index for all languages: Pagefind looks into that of the page's language only, and readers look for all.
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en', maxFragments });
  if (!index) throw new Error(`The search index cannot be made: ${errors.join('; ')}`);
  // All at once, in their order: none waits for the answer to the one before.
  const adding = records.map(async (record) => {
    const { errors: refused } = await index.addCustomRecord({ ...record, language: 'en' });
    if (refused.length > 0) throw new Error(`${record.url}: ${refused.join('; ')}`);
  });
  await Promise.all(adding);
  const { files, errors: unwritten } = await index.getFiles();
  await endPagefind();
  if (unwritten.length > 0)
    throw new Error(`The search index cannot be made: ${unwritten.join('; ')}`);
  return files.filter(({ path }) => isNeeded(path)).toSorted((a, b) => byCodeUnit(a.path, b.path));
}
