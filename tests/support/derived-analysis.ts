import { deriveAnalysis } from '../../src/model/derived-analysis.ts';
import type { Analysis } from '../../src/data/analyses.ts';
import { siteSchema } from '../../src/model/site.ts';
import { readContent } from '../../src/checks/content.ts';
import type { AnalysisFile } from '../../src/checks/analysis-file.ts';
import { changed, file, type Changes } from './example-analysis.ts';

/** Analyses as pages get them, without a build: for unit tests of what pages say. */

function derived({ slug, record, body }: AnalysisFile): Analysis {
  if (!record || !body) throw new Error(`${slug} does not hold.`);
  return deriveAnalysis(slug, record, body);
}

/** The example (slug `x`) with pieces replaced. */
export function exampleAnalysis(...changes: Changes): Analysis {
  return derived(file(changed(...changes)));
}

/** Every published analysis of a content folder. */
export async function analysesIn(folder: string): Promise<Analysis[]> {
  const { analyses } = await readContent(folder, { today: '2026-11-24' });
  return analyses.filter(({ record }) => record?.draft !== true).map(derived);
}

/** Every published analysis of the site, and of the example site that has every feature. */
export async function everyAnalysis(): Promise<Analysis[]> {
  const folders = ['content', 'tests/sites/every-feature/content'];
  return (await Promise.all(folders.map(analysesIn))).flat();
}

/** A site for the example. */
export const exampleSite = siteSchema.parse({
  name: 'The Port Record',
  url: 'https://port.example',
  language: 'en',
  description: 'What is said about ports.',
  publisher: 'Port Press',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
});
