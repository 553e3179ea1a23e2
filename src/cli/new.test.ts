import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { command } from '../../tests/support/command.ts';
import { permalinksOf, file, exampleText, siteText } from '../../tests/support/example-analysis.ts';
import { readAnalysis } from '../checks/analysis-file.ts';
import { isElement, pictures, vocabulary } from '../markdown/vocabulary.ts';
import { analysisSchema } from '../model/analysis.ts';
import { actorKinds } from '../model/actor.ts';
import { claimKinds } from '../model/claim.ts';
import { deriveStandings, standingNames } from '../model/standing.ts';

let content = '';
beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'new-'));
  await mkdir(join(content, 'analyses'));
  await writeFile(join(content, 'site.yaml'), siteText);
});
afterAll(() => rm(content, { recursive: true }));

const make = (...args: string[]) => command('new', [...args, '--content', content]);

test('writes an analysis in which everything holds at once, two of them beside each other too', async () => {
  const { code, stdout } = await make('the-port');
  expect(code).toBe(0);
  expect(stdout).toContain('analyses/the-port.mdx is written. It is a draft');
  expect((await make('another-port')).code).toBe(0);
  expect((await command('check', ['--content', content])).stdout).toBe('The content holds.\n');
});

test('it holds when it is published, too, with nothing to warn of', async () => {
  const path = join(content, 'analyses/the-port.mdx');
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace(/^draft: true.*\n/m, ''));
  expect((await command('permalinks', ['--content', content])).code).toBe(0);
  expect((await command('check', ['--content', content])).stdout).toBe('The content holds.\n');
});

test('it shows every key, every kind of claim, every word of the body, and explains them', async () => {
  const text = await readFile(join(content, 'analyses/another-port.mdx'), 'utf8');
  const { record, tree } = readAnalysis('another-port.mdx', text);
  const keys = Object.keys(analysisSchema.shape);
  // Keys that only a published analysis may have stand there as comments.
  expect(keys.filter((key) => !new RegExp(`^(# )?${key}:`, 'm').test(text))).toEqual([]);
  expect(new Set(record?.claims.map(({ kind }) => kind))).toEqual(
    new Set(claimKinds.filter((kind) => kind !== 'event')),
  );
  const standings = record ? [...deriveStandings(record).values()].map(({ name }) => name) : [];
  expect(standingNames.filter((name) => !standings.includes(name))).toEqual(['corroborated']);
  expect(actorKinds.filter((kind) => !text.includes(kind))).toEqual([]);
  const names = JSON.stringify(tree, (key, value: unknown) =>
    key === 'position' ? undefined : value,
  );
  for (const name of [...Object.keys(vocabulary), ...Object.keys(pictures), 'span'])
    expect(names).toContain(`"name":"${name}"`);
  expect(names).toContain('"type":"image"');
  expect(record?.claims.filter(({ figure }) => figure)).toHaveLength(2);
  expect(tree?.children.some((node) => isElement(node, 'Dispute'))).toBe(true);
  expect(text.match(/#/g)?.length).toBeGreaterThan(30);
});

test('a file that is there already is left as it is', async () => {
  const path = join(content, 'analyses/kept.mdx');
  await writeFile(path, 'mine');
  const { code, stderr } = await make('kept');
  expect(code).toBe(2);
  expect(stderr).toContain('kept.mdx is there already; nothing was written.');
  expect(await readFile(path, 'utf8')).toBe('mine');
  await rm(path);
});

test.each([
  ['Two Words', 'cannot be an address'],
  ['../outside', 'cannot be an address'],
  ['method', 'is one of the site'],
])('the name "%s" is refused', async (name, message) => {
  const { code, stderr } = await make(name);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});

test('a name that was published before is refused: shared links would change their meaning', async () => {
  const other = await mkdtemp(join(tmpdir(), 'new-'));
  await writeFile(join(other, 'site.yaml'), siteText);
  await writeFile(join(other, 'permalinks.json'), permalinksOf(file(exampleText)));
  const { code, stderr } = await command('new', ['x', '--content', other]);
  expect(code).toBe(2);
  expect(stderr).toContain('/x/ was published before');
  await rm(other, { recursive: true });
});

test('one name is needed, no more and no less', async () => {
  expect((await make()).stderr).toContain('Name one analysis.');
  expect((await make('one', 'two')).stderr).toContain('Name one analysis.');
});
