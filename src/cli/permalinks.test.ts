import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { command } from '../../tests/support/command.ts';
import { changed, exampleText, siteText } from '../../tests/support/example-analysis.ts';

let content = '';
const write = (text: string) => writeFile(join(content, 'analyses/port.mdx'), text);
const recorded = async () =>
  JSON.parse(await readFile(join(content, 'permalinks.json'), 'utf8')) as Record<string, unknown>;

beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'permalinks-'));
  await mkdir(join(content, 'analyses'));
  await writeFile(join(content, 'site.yaml'), siteText);
  await write(exampleText);
});
afterEach(() => rm(content, { recursive: true }));

test('records every id with the day on which it appeared', async () => {
  expect((await command('check', ['--content', content])).stdout).toContain('(id-is-recorded)');
  const { code, stdout } = await command('permalinks', ['--content', content]);
  expect(code).toBe(0);
  expect(stdout).toContain('7 new ids recorded');
  expect(await recorded()).toMatchInlineSnapshot(`
    {
      "port": {
        "actors": {
          "minister": "2026-11-23",
          "ministry": "2026-11-23",
        },
        "claims": {
          "our-view": "2026-11-23",
          "port-open": "2026-11-23",
        },
        "published": "2026-11-23",
        "sections": {
          "the-port": "2026-11-23",
        },
        "sources": {
          "gazette": "2026-11-23",
        },
      },
    }
  `);
  expect((await command('check', ['--content', content])).stdout).toBe('The content holds.\n');
});

test('changes nothing where nothing is new', async () => {
  await command('permalinks', ['--content', content]);
  const before = await readFile(join(content, 'permalinks.json'), 'utf8');
  const { stdout } = await command('permalinks', ['--content', content]);
  expect(stdout).toBe('Every id is recorded.\n');
  expect(await readFile(join(content, 'permalinks.json'), 'utf8')).toBe(before);
});

test('gives a new id the day of the update, and keeps the days of the others', async () => {
  await command('permalinks', ['--content', content]);
  await write(
    changed(
      [
        'published: 2026-11-23T12:00:00Z',
        'published: 2026-11-23T12:00:00Z\nupdated: 2026-12-01T08:00:00Z\nchanges: [{ on: 2026-12-01, kind: update, text: A section more. }]',
      ],
      ['We think', '## A second section\n\nWe think'],
    ),
  );
  await command('permalinks', ['--content', content]);
  expect(await recorded()).toMatchObject({
    port: {
      published: '2026-11-23',
      sections: { 'the-port': '2026-11-23', 'a-second-section': '2026-12-01' },
    },
  });
});

test('keeps what is gone, so that the check can tell; an alias settles it', async () => {
  await command('permalinks', ['--content', content]);
  const renamed = changed(
    ['- id: our-view', '- id: our-opinion'],
    ['id="our-view"', 'id="our-opinion"'],
  );
  await write(renamed);
  const lost = await command('check', ['--content', content]);
  expect(lost.code).toBe(1);
  expect(lost.stdout).toContain('The claim "our-view" is gone; it was published on 2026-11-23');
  expect(lost.stdout).toContain(
    'add the line "claim-our-view: claim-our-opinion" under "aliases:"',
  );
  await write(renamed.replace('topic:', 'aliases: { claim-our-view: claim-our-opinion }\ntopic:'));
  expect((await command('permalinks', ['--content', content])).stdout).toContain(
    '1 new id recorded',
  );
  expect((await command('check', ['--content', content])).stdout).toBe('The content holds.\n');
});

test('leaves drafts out', async () => {
  await write(changed(['topic:', 'draft: true\ntopic:']));
  expect((await command('permalinks', ['--content', content])).stdout).toBe(
    'Every id is recorded.\n',
  );
  expect(await readdir(content)).toEqual(['analyses', 'site.yaml']);
  expect((await command('check', ['--content', content])).stdout).toBe('The content holds.\n');
});

test('records nothing while something does not hold: a slip would be kept for good', async () => {
  await write(changed(['by: minister\n    on', 'by: ministre\n    on']));
  const { code, stderr } = await command('permalinks', ['--content', content]);
  expect(code).toBe(1);
  expect(stderr).toContain('(actor-exists)');
  expect(stderr).toContain('Nothing was recorded');
  expect(await readdir(content)).toEqual(['analyses', 'site.yaml']);
});
