import { expect, test } from 'vitest';
import {
  changed,
  exampleText,
  findings,
  type Change,
} from '../../../tests/support/example-analysis.ts';
import { limitIsNeeded } from './limit-is-needed.ts';

const unarchived: Change = ['    archived: https://archive.example/12\n', ''];
const controlled: Change = ['control: official', 'control: state'];
const forecast: Change = [
  'kind: assessment',
  'kind: forecast\n    forecast: { criteria: No ship., due: 2026-11-24 }',
];

/** What is found with this limit, on 25 November: the forecast is overdue on that day. */
const found = (limit: string, ...changes: readonly Change[]) =>
  findings(
    limitIsNeeded,
    changed(['actors:\n', `limits:\n  - { ${limit}, text: T. }\nactors:\n`], ...changes),
    {
      today: '2026-11-25',
    },
  );

test('is silent where it holds', () => {
  expect(findings(limitIsNeeded, exampleText)).toBe('');
});

test('reports a limit that is about nothing any more', () => {
  expect(found('check: source-is-archived', controlled, forecast)).toMatchInlineSnapshot(`
    "10:5 Nothing is warned of by source-is-archived: this limit tells readers of a weakness that is gone.
        Remove it."
  `);
});

test('reports each id that is not warned of, where others are', () => {
  expect(found('check: source-is-archived, of: [gazette, herald]', unarchived))
    .toMatchInlineSnapshot(`
    "10:48 "herald" is not among what source-is-archived warns of.
        Mend the id, or remove it here."
  `);
});

test('reports an id where nothing is warned of at all', () => {
  expect(found('check: claim-has-independent-source, of: [port-open]')).toMatchInlineSnapshot(`
    "10:49 "port-open" is not among what claim-has-independent-source warns of.
        Remove the limit."
  `);
});

test('reports a claim that another check warns of', () => {
  expect(found('check: claim-has-independent-source, of: [our-view]', forecast)).not.toBe('');
});

test.each([
  ['source-is-archived', 'gazette', unarchived],
  ['claim-has-independent-source', 'port-open', controlled],
  ['forecast-is-settled', 'our-view', forecast],
] as const)('lets a limit of %s stand that is needed', (check, id, change) => {
  expect(found(`check: ${check}`, change)).toBe('');
  expect(found(`check: ${check}, of: [${id}]`, change)).toBe('');
  expect(found(`check: ${check}`)).not.toBe('');
  expect(found(`check: ${check}, of: [${id}]`)).not.toBe('');
});

test('reports a limit of a forecast that is not overdue yet', () => {
  const text = changed(
    ['actors:\n', 'limits: [{ check: forecast-is-settled, text: T. }]\nactors:\n'],
    forecast,
  );
  expect(findings(limitIsNeeded, text, { today: '2026-11-24' })).not.toBe('');
});

test('waits until the frontmatter is valid', () => {
  expect(found('check: source-is-archived', ['topic:', 'topik:'])).toBe('');
});
