import { describe, expect, test } from 'vitest';
import { claim } from '../../tests/support/example-analysis.ts';
import { claimSchema } from './claim.ts';

/** What the schema says about a claim: `path: message`, one line each. */
function problems(data: unknown): string[] {
  const issues = claimSchema.safeParse(data).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

const base = claim('it', 'minister', ['herald']);
const forecast = { criteria: 'It opens by Sunday.', due: '2025-08-17' };

describe('a claim', () => {
  test('reads lists that are left out as empty', () => {
    const { evidence, ...bare } = base;
    expect(evidence).toHaveLength(1);
    expect(claimSchema.parse(bare)).toMatchObject({
      evidence: [],
      disputes: [],
      supersedes: [],
      restates: [],
    });
  });

  test('has no standing written down: it is derived', () => {
    expect(problems({ ...base, standing: 'documented' })).toEqual([
      ': Unrecognized key: "standing"',
    ]);
  });

  test.each([
    [{ id: 'It' }, ['id: an id is made of lower-case letters, digits and single hyphens']],
    [{ text: ' ' }, ['text: expected some words, found none']],
    [
      { by: 'The Minister' },
      ['by: an id is made of lower-case letters, digits and single hyphens'],
    ],
    [{ on: '2025-02-30' }, ['on: expected a day or a month that exists, as 2025-08-07 or 2025-08']],
    [{ on: '2025-08' }, []],
    [{ quote: '' }, ['quote: expected some words, found none']],
    [
      { evidence: [{ source: 'herald', excerpt: '' }] },
      ['evidence.0.excerpt: expected some words, found none'],
    ],
    [
      { evidence: [{ source: 'herald', excerpt: 'x', page: 2 }] },
      ['evidence.0: Unrecognized key: "page"'],
    ],
    [
      { disputes: ['Other'] },
      ['disputes.0: an id is made of lower-case letters, digits and single hyphens'],
    ],
  ])('with %j: %j', (change, expected) => {
    expect(problems({ ...base, ...change })).toEqual(expected);
  });

  test('is of a known kind', () => {
    expect(problems({ ...base, kind: 'rumour' })).toHaveLength(1);
  });
});

describe('a forecast', () => {
  test('says how and by when it can be judged', () => {
    expect(problems({ ...base, kind: 'forecast' })).toEqual([
      'forecast: a claim of kind forecast has "forecast" with criteria and due',
    ]);
    expect(problems({ ...base, kind: 'forecast', forecast })).toEqual([]);
  });

  test.each(['event', 'statement', 'measure', 'assessment'])('is not of kind %s', (kind) => {
    expect(problems({ ...base, kind, forecast })).toEqual([
      `forecast: only a claim of kind forecast has "forecast": this one is of kind ${kind}`,
    ]);
  });
});
