import type { AstroIntegration } from 'astro';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';
import { readContent } from '../checks/content.ts';
import type { Analysis } from '../data/analyses.ts';
import { deriveAnalysis } from '../data/derive.ts';
import { byCodeUnit } from '../lib/by-code-unit.ts';
import { contentFolder } from '../lib/content-folder.ts';
import { today } from '../lib/dates.ts';
import { searchRecords } from '../outputs/search/records.ts';

/** What the page needs; Pagefind's own user interfaces, 400 KB, are not. */
const isNeeded = (path: string) => !/^(?:pagefind-(?!entry\.json)|wasm\.unknown)/.test(path);

/** So many files at most hold what results show: each is a request, and one more file to keep. */
const maxFragments = 16;

/**
 * The files of the index of these analyses, which are no drafts, by their paths: the same bytes in whatever order they
 * come. Throws where Pagefind refuses a record.
 */
export async function indexFiles(analyses: readonly Analysis[]): Promise<pagefind.IndexFile[]> {
  const ordered = analyses.toSorted((a, b) => byCodeUnit(a.slug, b.slug));
  // One index for all languages: Pagefind looks into that of the page's language only, and readers look for all.
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en', maxFragments });
  if (!index) throw new Error(`The search index cannot be made: ${errors.join('; ')}`);
  for (const record of searchRecords(ordered)) {
    const added = await index.addCustomRecord({ ...record, language: 'en' });
    if (added.errors.length > 0) throw new Error(`${record.url}: ${added.errors.join('; ')}`);
  }
  const { files, errors: unwritten } = await index.getFiles();
  await pagefind.close();
  if (unwritten.length > 0)
    throw new Error(`The search index cannot be made: ${unwritten.join('; ')}`);
  return files.filter(({ path }) => isNeeded(path)).toSorted((a, b) => byCodeUnit(a.path, b.path));
}

async function writeIndex(folder: string): Promise<void> {
  const { analyses } = await readContent(contentFolder, { today: today() });
  const published = analyses.flatMap(({ slug, record, body }) =>
    record && body && !record.draft ? [deriveAnalysis(slug, record, body)] : [],
  );
  for (const { path, content } of await indexFiles(published)) {
    const target = join(folder, 'pagefind', path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}

/** Writes the index of the search into the built site, from the same record as the pages. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: { 'astro:build:done': ({ dir }) => writeIndex(fileURLToPath(dir)) },
  };
}
