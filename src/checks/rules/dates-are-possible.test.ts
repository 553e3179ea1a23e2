import { describe, expect, test } from 'vitest';
import {
  changed,
  exampleText,
  findings,
  type Change,
} from '../../../tests/support/example-analysis.ts';
import { datesArePossible } from './dates-are-possible.ts';

/** What is found in the example with these things changed. */
const found = (...changes: readonly Change[]) => findings(datesArePossible, changed(...changes));

const published = 'published: 2026-11-23T12:00:00Z';
const updated = (moment: string, ...changes: readonly string[]): Change => [
  published,
  [`${published}\nupdated: ${moment}\nchanges:`, ...changes].join('\n'),
];
const change = (on: string) => `  - { on: ${on}, kind: update, text: More. }`;
const outcome = (due: string, on?: string): Change => [
  'kind: assessment',
  [
    'kind: forecast\n    forecast:\n      criteria: No ship comes.',
    `      due: ${due}`,
    ...(on === undefined
      ? []
      : [`      outcome: { verdict: not-scoreable, on: ${on}, text: Nobody knows. }`]),
  ].join('\n'),
];
/** A claim before "our-view" in the file, of that day and with these keys. */
const claim = (id: string, on: string, keys = ''): Change => [
  '  - id: our-view',
  `  - { id: ${id}, text: T., kind: event, by: author, on: ${on}${keys} }\n  - id: our-view`,
];

test('is silent where it holds', () => {
  expect(findings(datesArePossible, exampleText)).toBe('');
});

describe('the analysis', () => {
  test('is not updated before it is published', () => {
    expect(found(updated('2026-11-23T11:59:59Z', change('2026-11-23')))).toMatchInlineSnapshot(`
      "8:10 The analysis was updated before it was published.
          An update comes after publication, or there is none yet."
    `);
  });

  test('covers no days after its text', () => {
    expect(found(['to: 2025-08-07', 'to: 2026-11-24'])).toMatchInlineSnapshot(`
      "6:33 The days covered end after the text of 23 November 2026.
          Cover days that have been; what is expected is a forecast."
    `);
  });

  test('has no change before publication', () => {
    expect(found(updated('2026-11-25T12:00:00Z', change('2026-11-22'), change('2026-11-25'))))
      .toMatchInlineSnapshot(`
      "10:11 The change was made before publication on 23 November 2026.
          What changes before publication is no change to readers: remove it, or mend the date."
    `);
  });

  test('has no change after the last update', () => {
    expect(found(updated('2026-11-25T12:00:00Z', change('2026-11-25'), change('2026-11-26'))))
      .toMatchInlineSnapshot(`
      "11:11 The change was made after the last update, on 25 November 2026.
          Set "updated" to the moment of the newest change."
    `);
  });

  test('may be updated at the moment of publication, and cover the day of its text', () => {
    expect(found(updated('2026-11-23T12:00:00Z', change('2026-11-23')))).toBe('');
    expect(found(['to: 2025-08-07', 'to: 2026-11-23'])).toBe('');
  });

  test('may be of the same moment, written with parts of a second', () => {
    expect(found([published, "published: '2026-11-23T12:00:00.0Z'"])).toBe('');
    expect(
      found([
        published,
        "published: '2026-11-23T12:00:00.5Z'\nupdated: 2026-11-23T12:00:01Z\nchanges:\n  - { on: 2026-11-23, kind: update, text: More. }",
      ]),
    ).toBe('');
  });

  test('may cover days after publication that an update tells of', () => {
    expect(
      found(updated('2026-11-25T12:00:00Z', change('2026-11-25')), [
        'to: 2025-08-07',
        'to: 2026-11-25',
      ]),
    ).toBe('');
  });
});

describe('a source', () => {
  const dated = (day: string): Change => [
    'lang: en\n    checked',
    `lang: en\n    published: ${day}\n    checked`,
  ];

  test('is not checked before it is published', () => {
    expect(found(dated('2026-11-24'))).toMatchInlineSnapshot(`
      "29:20 The source was checked before it was published, on 24 November 2026.
          Mend one of the two dates."
    `);
  });

  test('is not newer than the text', () => {
    expect(found(dated('2026-11-24'), ['checked: { on: 2026-11-23', 'checked: { on: 2026-11-30']))
      .toMatchInlineSnapshot(`
      "28:16 The source is newer than the text of 23 November 2026.
          Mend the date, or update the analysis: "updated", and an entry under "changes"."
    `);
  });

  test('may be of the day on which it was checked, or of a month that this day is in', () => {
    expect(found(dated('2026-11-23'))).toBe('');
    expect(found(dated('2026-11'))).toBe('');
  });

  test('is not of a later month', () => {
    expect(found(dated('2026-12'))).toMatch(
      /^29:20 The source was checked before it was published, on December 2026\./,
    );
  });
});

describe('a claim', () => {
  test('is not made after the text that tells it', () => {
    expect(found(['on: 2026-11-23\n---', 'on: 2026-11-24\n---'])).toMatchInlineSnapshot(`
      "44:9 Claim "our-view" was made after the text of 23 November 2026.
          Mend the date, or update the analysis: "updated", and an entry under "changes"."
    `);
  });

  test('may be made on the day of the text, or of the last update', () => {
    expect(found(['on: 2026-11-23\n---', 'on: 2026-11\n---'])).toBe('');
    expect(
      found(updated('2026-11-25T12:00:00Z', change('2026-11-25')), [
        'on: 2026-11-23\n---',
        'on: 2026-11-25\n---',
      ]),
    ).toBe('');
  });

  test('supersedes no later claim', () => {
    expect(found(claim('early', '2025-08-06', ', supersedes: [our-view, port-open]')))
      .toMatchInlineSnapshot(`
      "40:82 Claim "early" supersedes a later one: "our-view" is of 23 November 2026.
          Write it at the later claim, or mend one of the two dates.
      40:92 Claim "early" supersedes a later one: "port-open" is of 7 August 2025.
          Write it at the later claim, or mend one of the two dates."
    `);
  });

  test('restates no later claim', () => {
    expect(found(claim('early', '2025-08', ', restates: [our-view]'))).toMatchInlineSnapshot(`
      "40:77 Claim "early" restates a later one: "our-view" is of 23 November 2026.
          Write it at the later claim, or mend one of the two dates."
    `);
  });

  test('may supersede or restate one of the same day or month, and one that does not exist', () => {
    expect(
      found(claim('other', '2025-08-07', ', supersedes: [port-open], restates: [port-open, none]')),
    ).toBe('');
    expect(found(claim('other', '2025-08', ', supersedes: [port-open]'))).toBe('');
  });
});

describe('a forecast', () => {
  test('is not due before it was made', () => {
    expect(found(outcome('2026-11-22'))).toMatchInlineSnapshot(`
      "45:12 Forecast "our-view" is due before it was made, on 23 November 2026.
          Mend one of the two dates."
    `);
  });

  test('has no outcome that is older than itself', () => {
    expect(found(outcome('2026-11-30', '2026-11-22'))).toMatchInlineSnapshot(`
      "46:46 The outcome of "our-view" is older than the forecast, of 23 November 2026.
          Mend one of the two dates."
    `);
  });

  test('has no outcome that is newer than the text', () => {
    expect(found(outcome('2026-11-30', '2026-11-24'))).toMatchInlineSnapshot(`
      "46:46 The outcome of "our-view" is newer than the text of 23 November 2026.
          Mend the date, or update the analysis: "updated", and an entry under "changes"."
    `);
  });

  test('may be due and settled on the day on which it was made, and settled before or after it is due', () => {
    expect(found(outcome('2026-11-23', '2026-11-23'))).toBe('');
    expect(found(outcome('2026-11-30', '2026-11'))).toBe('');
    expect(
      found(
        updated('2026-12-25T12:00:00Z', change('2026-12-25')),
        outcome('2026-11-30', '2026-12-02'),
      ),
    ).toBe('');
  });
});

test('asks nothing about a text whose own dates cannot be read', () => {
  expect(found([published, 'published: yesterday'], ['to: 2025-08-07', 'to: 2026-12-24'])).toBe('');
});

test('gives the right place where an item before it is not valid', () => {
  const text = claim('our-view-2', '2026-12-24');
  expect(found(['    text: The port is open.\n', ''], text)).toMatch(
    /^39:\d+ Claim "our-view-2" was made after/,
  );
});
