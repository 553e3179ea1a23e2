import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { analysisText, permalinksText, siteText } from './content.ts';
import type { Edit } from './edits.ts';
import type { GeneratedAnalysis, GeneratedContent } from './shape.ts';

const fileOf = (folder: string, slug: string) => join(folder, 'analyses', `${slug}.mdx`);

const writeAnalysis = (folder: string, content: GeneratedContent, analysis: GeneratedAnalysis) =>
  writeFile(fileOf(folder, analysis.slug), analysisText(content, analysis));

/** Writes the whole content; what stood in that folder before is removed. */
export async function writeContent(folder: string, content: GeneratedContent): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'analyses'), { recursive: true });
  await writeFile(join(folder, 'site.yaml'), siteText());
  await writeFile(join(folder, 'permalinks.json'), permalinksText(content));
  // One after the other: thousands of files at once would all wait in memory.
  for (const analysis of content.analyses) await writeAnalysis(folder, content, analysis);
}

/** Writes what an edit has changed, into a folder that held the content before it: as a newsroom saves. */
export async function writeEdit(
  folder: string,
  content: GeneratedContent,
  { slugs, ids }: Edit,
): Promise<void> {
  for (const slug of slugs) {
    const analysis = content.analyses.find((one) => one.slug === slug);
    if (analysis) await writeAnalysis(folder, content, analysis);
    else await rm(fileOf(folder, slug));
  }
  if (ids) await writeFile(join(folder, 'permalinks.json'), permalinksText(content));
}
