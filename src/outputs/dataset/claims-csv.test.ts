import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import {
  everyAnalysis,
  exampleAnalysis,
  exampleSite,
} from '../../../tests/support/derived-analysis.ts';
import { unguarded } from '../../lib/csv.ts';
import { claimColumns, claimsCsv } from './claims-csv.ts';
import { datasetOf } from './dataset.ts';

/** The rows of a table by column, as a program reads them that knows of the guard. */
function rowsOf(text: string): Record<string, string>[] {
  const rows: Record<string, string>[] = parse(text, {
    bom: true,
    columns: true,
    recordDelimiter: '\r\n',
  });
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, unguarded(cell)])),
  );
}

const all = await everyAnalysis();

describe.each(all)('the claims of $slug as a table', (analysis) => {
  const record = datasetOf(exampleSite, analysis, []);
  const rows = rowsOf(claimsCsv(record));

  test('are one row each, by number, and say what the record says', () => {
    expect(
      rows.map(({ number, id, text, kind, date, standing, reason, address }) => {
        return { number: Number(number), id, text, kind, date, standing, reason, address };
      }),
    ).toEqual(
      record.claims.map(({ number, id, text, kind, on, standing, address }) => {
        const { name, reason } = standing;
        return { number, id, text, kind, date: on, standing: name, reason, address };
      }),
    );
  });

  test('name speakers, sources, disputes and what became of forecasts', () => {
    for (const [i, claim] of record.claims.entries()) {
      const row = rows[i];
      expect(row?.['speaker_id']).toBe(claim.by);
      expect(row?.['speaker']).toBe(
        record.actors.find(({ id }) => id === claim.by)?.name ?? 'This analysis',
      );
      expect(row?.['quote']).toBe(claim.quote ?? '');
      expect(row?.['disputes']).toBe(claim.disputes.join(' '));
      expect(row?.['evidence']?.split('\n').filter(Boolean).length).toBe(claim.evidence.length);
      for (const { source, excerpt } of claim.evidence) {
        expect(row?.['sources']?.split(' ')).toContain(source);
        expect(row?.['evidence']).toContain(`${source}: ${excerpt}`);
      }
      expect(row?.['forecast_due']).toBe(claim.forecast?.due ?? '');
      expect(row?.['forecast_state']).toBe(claim.forecast?.state ?? '');
      expect(row?.['outcome']).toBe(claim.forecast?.outcome?.text ?? '');
    }
  });
});

test('a claim whose text begins as a formula does is text in a spreadsheet', () => {
  const analysis = exampleAnalysis([
    'text: The port is open.',
    `text: '=HYPERLINK("https://x.example")'`,
  ]);
  const record = datasetOf(exampleSite, analysis, []);
  const text = claimsCsv(record);
  expect(text).toContain(`,"'=HYPERLINK(""https://x.example"")",`);
  expect(rowsOf(text).map((row) => row['text'])).toContain('=HYPERLINK("https://x.example")');
});

test('every column has a name of its own and a sentence', () => {
  const names = claimColumns.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^[a-z]+(_[a-z]+)*$/.test(name))).toEqual([]);
  expect(claimColumns.filter(({ meaning }) => !/\.$/.test(meaning))).toEqual([]);
});
