import { describe, expect, test } from 'vitest';
import { translationsOf } from '../../data/translations.ts';
import {
  everyAnalysis,
  exampleAnalysis,
  exampleSite,
} from '../../../tests/support/derived-analysis.ts';
import { datasetOf, datasetText } from './dataset.ts';

const all = await everyAnalysis();

describe.each(all)('the record of $slug as data', (analysis) => {
  const data = datasetOf(exampleSite, analysis, translationsOf(analysis, all));

  test('has every claim once, by number, with its derived standing and the reason', () => {
    expect(data.claims.map(({ number }) => number)).toEqual(
      analysis.record.claims.map((_, i) => i + 1),
    );
    for (const { id, standing } of data.claims) {
      expect(standing).toMatchObject(analysis.standings.get(id) ?? {});
      expect(standing.reason).not.toBe('');
    }
  });

  test('counts what it lists', () => {
    expect(data.counts.claims).toBe(data.claims.length);
    for (const [name, n] of Object.entries(data.counts.standings))
      expect(data.claims.filter(({ standing }) => standing.name === name).length).toBe(n);
    for (const [state, n] of Object.entries(data.counts.forecasts))
      expect(data.claims.filter(({ forecast }) => forecast?.state === state).length).toBe(n);
  });

  test('says a dispute on both sides, and of each part which claims use it', () => {
    for (const { id, disputes, by, evidence, forecast } of data.claims) {
      for (const other of disputes)
        expect(data.claims.find((claim) => claim.id === other)?.disputes).toContain(id);
      if (by !== 'author')
        expect(data.actors.find((actor) => actor.id === by)?.claims).toContain(id);
      for (const { source } of [...evidence, ...(forecast?.outcome?.evidence ?? [])])
        expect(data.sources.find((one) => one.id === source)?.claims).toContain(id);
    }
  });

  test('has no address without a host', () => {
    const addresses = [...JSON.stringify(data).matchAll(/"(address|data|url)":"([^"]*)"/g)];
    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.filter(([, , address]) => !/^https?:\/\//.test(address ?? ''))).toEqual([]);
  });

  test('is the same when it has been written and read', () => {
    expect(JSON.parse(datasetText(data))).toEqual(JSON.parse(JSON.stringify(data)));
  });
});

test('an analysis that was renamed says what it was called', () => {
  const site = { ...exampleSite, aliases: { harbour: 'x', other: 'y' } };
  expect(datasetOf(site, exampleAnalysis(), []).analysis).toMatchObject({
    address: 'https://port.example/x/',
    data: 'https://port.example/x/record.json',
    formerly: ['https://port.example/harbour/'],
  });
});

test('without a change it was modified when it was published', () => {
  const { published, modified } = datasetOf(exampleSite, exampleAnalysis(), []).analysis;
  expect(modified).toBe(published);
});
