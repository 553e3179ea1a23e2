import { readVersion, type VersionFile } from '../../src/checks/version-file.ts';
import { freeze } from '../../src/data/freeze.ts';
import { parseBody } from '../../src/markdown/parse.ts';
import type { Version } from '../../src/model/version.ts';
import { readContent } from '../../src/checks/content.ts';
import { deriveAnalysis } from '../../src/model/derived-analysis.ts';
import { exampleAnalysis } from './derived-analysis.ts';
import { changed, file, type Changes } from './example-analysis.ts';

/** The state of the example with pieces replaced, as it is kept. */
export function exampleState(...changes: Changes): Version {
  return freeze(exampleAnalysis(...changes), parseBody(file(changed(...changes)).bodyText));
}

/** The current text of each analysis in a content folder, as it would be kept. */
export async function statesIn(folder: string): Promise<Version[]> {
  const { analyses } = await readContent(folder, { today: '2026-11-25' });
  return analyses.map(({ slug, record, body, tree }) => {
    if (!record || !body || !tree) throw new Error(`${slug} does not hold.`);
    return freeze(deriveAnalysis(slug, record, body), tree);
  });
}

/** The text of a file that keeps the example. */
export const exampleStateText = JSON.stringify(exampleState(), null, 2);

/** That file, as the state of an analysis from a day on. */
export function stateFile(slug: string, day: string, text = exampleStateText): VersionFile {
  const written = text.replace(/"on": "2026-11-23"/, `"on": "${day}"`);
  return readVersion(`versions/${slug}/${day}.json`, `${slug}/${day}.json`, Buffer.from(written));
}

/** The change that gives the example a later state, from 1 December on. */
export const laterChange = [
  'published: 2026-11-23T12:00:00Z',
  'published: 2026-11-23T12:00:00Z\nupdated: 2026-12-01T08:00:00Z\nchanges: [{ on: 2026-12-01, kind: update, text: More was said. }]',
] as const;
