import { describe, expect, test } from 'vitest';
import { exampleAnalysis } from '../../../tests/support/derived-analysis.ts';
import type { Changes } from '../../../tests/support/example-analysis.ts';
import { changeEvents, outcomeEvents, recordEvents } from './record-events.ts';

const forecast = (on: string, rest = ''): Changes => [
  [
    '    kind: statement\n    by: minister\n',
    `    kind: forecast\n    by: minister\n    forecast: { criteria: It opens., due: 2026-12-31, outcome: { verdict: came-true, on: ${on}, text: It opened., evidence: [{ source: gazette, excerpt: open }] } }\n`,
  ],
  ['claims:\n', `${rest}claims:\n`],
];
const seen = (on: string, rest?: string) =>
  outcomeEvents(exampleAnalysis(...forecast(on, rest))).map((event) => event.seen);

describe('readers could see an outcome', () => {
  test('with the text, where it was settled before that', () => {
    expect(seen('2026-11-20')).toEqual(['2026-11-23T12:00:00Z']);
  });

  test('with the text, where it was settled in a month that may be before that', () => {
    expect(seen('2026-11')).toEqual(['2026-11-23T12:00:00Z']);
  });

  test('with the first change since that names its claim', () => {
    const changes = `updated: 2026-12-09T12:00:00Z
changes:
  - { on: 2026-12-09, kind: update, text: Again., claims: [port-open] }
  - { on: 2026-12-05, kind: update, text: It opened., claims: [port-open] }
  - { on: 2026-12-03, kind: update, text: Another., claims: [our-view] }
  - { on: 2026-11-25, kind: correction, text: Before., claims: [port-open] }
`;
    expect(seen('2026-12-02', changes)).toEqual(['2026-12-05']);
  });

  test('with the last update, where no change names its claim', () => {
    const changes = `updated: 2026-12-09T12:00:00Z
changes: [{ on: 2026-12-09, kind: update, text: Something. }]
`;
    expect(seen('2026-12-02', changes)).toEqual(['2026-12-09T12:00:00Z']);
  });
});

test('the comparison of texts knows better when an outcome came, and when it was last told anew', () => {
  const analysis = exampleAnalysis(...forecast('2026-11-20'));
  const told = { claim: 'port-open', on: '2026-11-25', isFirst: true };
  const again = { claim: 'port-open', on: '2026-11-27', isFirst: false };
  const other = { claim: 'our-view', on: '2026-11-29', isFirst: true };
  expect(outcomeEvents(analysis, [told, again, other])).toMatchObject([
    { seen: '2026-11-25', changed: '2026-11-27' },
  ]);
  expect(outcomeEvents(analysis, [again])).toMatchObject([
    { seen: '2026-11-23T12:00:00Z', changed: '2026-11-27' },
  ]);
});

test('changes of one kind on one day are told apart by their order', () => {
  const analysis = exampleAnalysis([
    'claims:\n',
    `changes:
  - { on: 2026-11-24, kind: correction, text: One. }
  - { on: 2026-11-24, kind: update, text: Two. }
  - { on: 2026-11-24, kind: correction, text: Three. }
claims:
`,
  ]);
  expect(changeEvents(analysis).map(({ change, number }) => [change.text, number])).toEqual([
    ['One.', 1],
    ['Two.', 1],
    ['Three.', 2],
  ]);
});

test('the number of a change stays when another of its day is added, at either end of the file', () => {
  const listed = (lines: string) =>
    changeEvents(exampleAnalysis(['claims:\n', `changes:\n${lines}claims:\n`])).map(
      ({ change, number }) => `${change.text} ${number}`,
    );
  const day = (text: string) => `  - { on: 2026-12-01, kind: correction, text: ${text} }\n`;
  const earlier = '  - { on: 2026-11-24, kind: update, text: Earlier. }\n';
  expect(listed(`${day('One.')}${earlier}`)).toEqual(['One. 1', 'Earlier. 1']);
  expect(listed(`${day('Two.')}${day('One.')}${earlier}`)).toEqual([
    'Two. 2',
    'One. 1',
    'Earlier. 1',
  ]);
  expect(listed(`${earlier}${day('One.')}${day('Two.')}`)).toEqual([
    'Earlier. 1',
    'One. 1',
    'Two. 2',
  ]);
});

test('changes of standing are told of the claims that are still there', () => {
  const change = {
    on: '2026-11-24',
    isDayKnown: true,
    from: 'single-source',
    to: 'documented',
  } as const;
  const events = recordEvents(
    [exampleAnalysis()],
    new Map([
      [
        'x',
        {
          standings: [
            { ...change, claim: 'port-open' },
            { ...change, claim: 'gone' },
          ],
          outcomes: [],
        },
      ],
      ['y', { standings: [{ ...change, claim: 'port-open' }], outcomes: [] }],
    ]),
  );
  expect(events).toMatchObject([
    {
      kind: 'standing',
      claim: 'port-open',
      from: 'single-source',
      to: 'documented',
      seen: '2026-11-24',
    },
  ]);
});
