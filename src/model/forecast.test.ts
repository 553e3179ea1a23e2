import { describe, expect, test } from 'vitest';
import { forecastSchema, forecastState, forecastStates, verdicts } from './forecast.ts';

/** What the schema says about a forecast: `path: message`, one line each. */
function problems(data: unknown): string[] {
  const issues = forecastSchema.safeParse(data).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

const open = { criteria: 'It opens by Sunday.', due: '2025-08-17' };
const evidence = [{ source: 'herald', excerpt: 'It opened.' }];
const outcome = { verdict: 'came-true', on: '2025-08-15', text: 'It opened.', evidence } as const;

describe('a forecast', () => {
  test('is due on a day, not in a month', () => {
    expect(problems(open)).toEqual([]);
    expect(problems({ ...open, due: '2025-08' })).toEqual([
      'due: expected a day that exists, as 2025-08-07',
    ]);
  });

  test('has criteria', () => {
    expect(problems({ due: open.due })).toEqual(['criteria: expected text']);
  });

  test.each(['came-true', 'partly', 'did-not'] as const)(
    'with the verdict %s has evidence for it',
    (verdict) => {
      expect(problems({ ...open, outcome: { ...outcome, verdict } })).toEqual([]);
      expect(problems({ ...open, outcome: { ...outcome, verdict, evidence: [] } })).toEqual([
        'outcome.evidence: an outcome has evidence, unless its verdict is not-scoreable',
      ]);
    },
  );

  test('that cannot be scored needs no evidence', () => {
    expect(
      problems({
        ...open,
        outcome: { verdict: 'not-scoreable', on: '2025-08', text: 'Nobody can tell.' },
      }),
    ).toEqual([]);
  });

  test('has no verdict of another name and no key of another name', () => {
    expect(problems({ ...open, outcome: { ...outcome, verdict: 'true' } })).toHaveLength(1);
    expect(problems({ ...open, result: 'yes' })).toEqual([': Unrecognized key: "result"']);
  });
});

describe('the state of a forecast', () => {
  test('is open while there is no outcome', () => {
    expect(forecastState(forecastSchema.parse(open))).toBe('open');
  });

  test.each(verdicts)('is %s where that is the verdict', (verdict) => {
    const read = forecastSchema.parse({ ...open, outcome: { ...outcome, verdict } });
    expect(forecastState(read)).toBe(verdict);
  });

  test('has words and a sign of its own, whichever it is', () => {
    const shown = Object.values(forecastStates);
    expect(new Set(shown.map(({ label }) => label)).size).toBe(verdicts.length + 1);
    expect(new Set(shown.map(({ sign }) => sign)).size).toBe(verdicts.length + 1);
  });
});
