import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import {
  analysesIn,
  exampleAnalysis,
  exampleSite,
} from '../../../tests/support/derived-analysis.ts';
import { permalinkKinds, permalinksSchema } from '../../model/permalinks.ts';
import { publishedIds } from './ids.ts';

const folder = 'tests/sites/every-feature/content';
const recorded = permalinksSchema.parse(
  JSON.parse(await readFile(`${folder}/permalinks.json`, 'utf8')),
);
const site = { ...exampleSite, aliases: { 'old-port': 'port' } };
const ids = publishedIds(site, await analysesIn(folder), recorded);
const port = ids.analyses.find(({ id }) => id === 'port');

test('has every id that was ever recorded, or says what it is called now', () => {
  for (const { id, formerly, aliases, ...all } of ids.analyses) {
    for (const name of [id, ...formerly.map((old) => old.id)]) {
      for (const kind of permalinkKinds) {
        const there = [
          ...all[kind].map((one) => one.id),
          ...aliases.filter((alias) => alias.kind === kind).map((alias) => alias.id),
        ];
        expect(there, `${name} ${kind}`).toEqual(
          expect.arrayContaining(Object.keys(recorded[name]?.[kind] ?? {})),
        );
      }
    }
  }
});

test('leads to the page of a part that has one, and to its place on the analysis’s page else', () => {
  const address = (kind: (typeof permalinkKinds)[number], id: string) =>
    port?.[kind].find((one) => one.id === id)?.address;
  expect(address('sections', 'the-port')).toBe('https://port.example/port/the-port/');
  expect(address('sections', 'a-smaller-heading')).toBe(
    'https://port.example/port/the-port/#a-smaller-heading',
  );
  expect(address('claims', 'soon')).toBe('https://port.example/port/claims/soon/');
  expect(address('sources', 'order')).toBe('https://port.example/port/#source-order');
  expect(address('actors', 'clerk')).toBe('https://port.example/port/#actor-clerk');
});

test('says since when an id is published, and what a former one became', () => {
  expect(port).toMatchObject({ since: recorded['port']?.published });
  expect(port?.formerly).toEqual([
    {
      id: 'old-port',
      address: 'https://port.example/old-port/',
      since: recorded['old-port']?.published,
    },
  ]);
  expect(port?.aliases).toContainEqual({
    kind: 'claims',
    id: 'first',
    now: '1',
    address: 'https://port.example/port/claims/1/',
  });
});

test('an id that is not recorded yet has no day', () => {
  const [fresh] = publishedIds(exampleSite, [exampleAnalysis()], {}).analyses;
  expect(fresh?.claims.length).toBeGreaterThan(0);
  expect(JSON.stringify(fresh)).not.toContain('since');
});
