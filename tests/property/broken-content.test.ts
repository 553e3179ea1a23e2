import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../../src/checks/content.ts';
import { runChecks } from '../../src/checks/run.ts';
import { cacheFolder } from '../../src/lib/cache-folder.ts';
import { digestOf } from '../../src/lib/digest.ts';
import { checkContent } from '../../src/store/check-content.ts';
import { indexPath } from '../../src/store/content-index.ts';
import { Store } from '../../src/store/store.ts';
import { everyKeyText, type Case } from '../broken/case.ts';
import { replaced, siteText, type Change } from '../support/example-analysis.ts';

/**
 * What an author has broken is told by the commands as all rules tell it: they look at content by way of the store, which
 * derives a summary of each analysis before any rule is asked.
 */

const today = '2026-11-28';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broken-'));
});

afterEach(() => {
  for (const kept of ['checks', 'valid'])
    for (const path of [folder, join(folder, 'permalinks.json')])
      rmSync(join(cacheFolder, kept, `${digestOf(resolve(path))}.json`), { force: true });
  rmSync(indexPath(folder), { recursive: true, force: true });
  rmSync(folder, { recursive: true });
});

/** Every topic of the corpus: each other file there exports one list of cases. */
const corpus = resolve('tests/broken');
const topics = await Promise.all(
  readdirSync(corpus)
    .filter((name) => name !== 'case.ts' && !name.endsWith('.test.ts'))
    .map(async (name) => {
      const lists = Object.values((await import(join(corpus, name))) as Record<string, Case[]>);
      return [name, lists.flat()] as const;
    }),
);

const unmarked = (text: string) => text.replaceAll(/⟦[a-z-]+⟧/g, '');

function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Writes a case as a content folder. */
function writeCase({ text, path = 'x.mdx', bytes, others = {}, versions = {}, ...more }: Case) {
  const analysis = (name: string) => join(folder, 'analyses', basename(unmarked(name)));
  write(analysis(path), bytes ? bytes(unmarked(text)) : unmarked(text));
  for (const [name, other] of Object.entries(others)) write(analysis(name), unmarked(other));
  for (const stray of more.strays ?? [])
    write(join(folder, unmarked(stray).replace(/^content\//, '')), 'Text.\n');
  for (const [name, state] of Object.entries(versions))
    write(join(folder, 'versions', unmarked(name)), unmarked(state));
  write(join(folder, 'site.yaml'), unmarked(more.site ?? siteText));
  if (more.permalinks !== undefined)
    write(join(folder, 'permalinks.json'), unmarked(more.permalinks));
}

/** Fails where the store tells another thing than all rules, at first or from what it has kept; gives the rules. */
async function expectTold(): Promise<string[]> {
  const expected = runChecks(await readContent(folder, { today }));
  for (const store of [new Store(folder), new Store(folder)])
    expect((await checkContent(store, { today })).issues).toEqual(expected);
  return expected.map(({ rule }) => rule);
}

describe.each(topics)('%s', (_, cases) => {
  test('has cases', () => expect(cases.length).toBeGreaterThan(0));

  test.each(cases.map((broken) => [broken.name, broken] as const))('%s', async (__, broken) => {
    writeCase(broken);
    await expectTold();
  });
});

/** One of each kind of reference in a record in which all else holds. */
const references: readonly (readonly [kind: string, rule: string, ...changes: Change[]])[] = [
  [
    'the speaker of a claim',
    'actor-exists',
    ['by: minister\n    on: 2025-08-06', 'by: ministre\n    on: 2025-08-06'],
  ],
  ['whose document a source is', 'actor-exists', ['by: ministry\n    c', 'by: ministri\n    c']],
  ['whom an actor belongs to', 'actor-exists', ['affiliation: ministry', 'affiliation: ministri']],
  [
    'whom an actor and a document belong to',
    'actor-exists',
    ['affiliation: ministry', 'affiliation: ministri'],
    ['by: ministry\n    c', 'by: ministri\n    c'],
  ],
  ['an actor itself', 'actor-exists', ['- id: minister', '- id: ministre']],
  ['the source of evidence', 'source-exists', ['{ source: herald', '{ source: herold']],
  ['the source of an outcome', 'source-exists', ['- source: herald', '- source: herold']],
  ['a source itself', 'source-exists', ['- id: gazette', '- id: gazete']],
  ['a disputed claim', 'claim-exists', ['disputes: [port-shut]', 'disputes: [port-shot]']],
  ['a replaced claim', 'claim-exists', ['supersedes: [port-open]', 'supersedes: [port-opn]']],
  ['a claim said again', 'claim-exists', ['restates: [port-open]', 'restates: [port-opn]']],
  ['a claim elsewhere', 'claim-exists', ['restates: [port-open]', 'restates: [prt/port-open]']],
  ['a changed claim', 'claim-exists', ['claims: [port-shut]', 'claims: [port-shot]']],
  ['a claim itself', 'claim-exists', ['- id: port-shut', '- id: port-shot']],
  ['a changed section', 'section-exists', ['section: the-port', 'section: the-prt']],
  ['an old id', 'alias-leads-somewhere', ['old-port: the-port', 'old-port: the-prt']],
];

describe('a name that is mistyped, or no more there', () => {
  const cases = references.map(([kind, rule, ...changes]) => ({ kind, rule, changes }));
  test.each(cases)('of $kind is found by $rule', async ({ rule, changes }) => {
    writeCase({ name: '', text: replaced(everyKeyText, ...changes) });
    expect(await expectTold()).toContain(rule);
  });
});
