import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readContent } from '../../src/checks/content.ts';
import { recordPermalinks } from '../../src/checks/record-permalinks.ts';

/** The content of the site that uses every feature, and what becomes of it: for tests of what readers keep. */
const content = 'tests/sites/every-feature/content';

/** Replaces pieces of a file, each of which must be there. */
async function edit(path: string, ...changes: [string, string][]): Promise<void> {
  let text = await readFile(path, 'utf8');
  for (const [before, after] of changes) {
    if (!text.includes(before)) throw new Error(`${path} has no ${before}`);
    text = text.replace(before, after);
  }
  await writeFile(path, text);
}

async function recordIds(folder: string): Promise<void> {
  const { permalinks } = recordPermalinks(await readContent(folder, { today: '2026-11-25' }));
  await writeFile(join(folder, 'permalinks.json'), JSON.stringify(permalinks));
}

/** In the next edition an analysis has a correction and a new dispute, and another one a new name. */
export async function writeNextContent(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(dirname(folder), { recursive: true });
  await cp(content, folder, { recursive: true });
  await edit(
    join(folder, 'analyses/port.mdx'),
    ['updated: 2026-01-05T10:30:00Z', 'updated: 2026-01-07T08:00:00Z'],
    [
      'changes:\n',
      'changes:\n  - { on: 2026-01-07, kind: correction, text: The order is disputed now., claims: ["1"] }\n',
    ],
    ['article 1 }]\n', 'article 1 }]\n    disputes: [soon]\n'],
  );
  await rename(join(folder, 'analyses/harbour-ar.mdx'), join(folder, 'analyses/haven-ar.mdx'));
  await edit(join(folder, 'site.yaml'), [
    '{ old-port: port }',
    '{ old-port: port, harbour-ar: haven-ar }',
  ]);
  await recordIds(folder);
}

/** A site that does not want to be kept any more. */
export async function writeWithdrawnContent(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'analyses'), { recursive: true });
  await cp(join(content, 'analyses/port.mdx'), join(folder, 'analyses/port.mdx'));
  await cp(join(content, 'site.yaml'), join(folder, 'site.yaml'));
  await edit(join(folder, 'site.yaml'), ['language: en', 'language: en\noffline: false']);
  await writeFile(join(folder, 'permalinks.json'), '{}');
  await recordIds(folder);
}
