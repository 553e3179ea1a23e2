import { describe, expect, test } from 'vitest';
import { actor, claim, record, source } from '../../tests/support/example-analysis.ts';
import type { Placement } from './body.ts';
import { deriveUsage } from './usage.ts';

const analysis = record({
  actors: [actor('minister'), actor('rival'), actor('silent')],
  sources: [source('herald'), source('courier'), source('later'), source('unused')],
  claims: [
    claim('first', 'minister', ['herald', 'herald']),
    claim('second', 'rival', ['herald', 'courier']),
    claim('third', 'author', [], { kind: 'assessment' }),
    claim('fourth', 'minister', ['courier'], {
      kind: 'forecast',
      forecast: {
        criteria: 'It opens.',
        due: '2025-08-17',
        outcome: {
          verdict: 'came-true',
          on: '2025-08-15',
          text: 'It opened.',
          evidence: [
            { source: 'later', excerpt: 'It opened.' },
            { source: 'courier', excerpt: 'Open.' },
          ],
        },
      },
    }),
  ],
});

const place = (name: string, occurrence = 0, section = 'port'): Placement => ({
  claim: name,
  section,
  sentence: { before: '', words: `Words of ${name}`, after: '' },
  occurrence,
});

describe('the numbers of claims', () => {
  const numbers = (...placements: Placement[]) =>
    Object.fromEntries(deriveUsage(analysis, { placements }).numbers);

  test('follow the order in which the text first states them', () => {
    expect(
      numbers(place('third'), place('fourth'), place('third', 1), place('first'), place('second')),
    ).toEqual({ third: 1, fourth: 2, first: 3, second: 4 });
  });

  test('go on in the order of the record for claims that the text does not state', () => {
    expect(numbers(place('third'))).toEqual({ third: 1, first: 2, second: 3, fourth: 4 });
  });

  test('leave out what the text states but the record does not hold', () => {
    expect(numbers(place('unknown'), place('fourth'))).toEqual({
      fourth: 1,
      first: 2,
      second: 3,
      third: 4,
    });
  });
});

describe('usage', () => {
  const placements = [place('fourth'), place('first'), place('fourth', 1, 'later'), place('gone')];
  const usage = deriveUsage(analysis, { placements });

  test('knows every place of every claim, in reading order', () => {
    expect(usage.placements.get('fourth')).toEqual([place('fourth'), place('fourth', 1, 'later')]);
    expect(usage.placements.get('first')).toEqual([place('first')]);
    expect(usage.placements.get('second')).toEqual([]);
    expect(usage.placements.has('gone')).toBe(false);
  });

  test('lists the claims of each source by number, each once, outcomes included', () => {
    expect(Object.fromEntries(usage.bySource)).toEqual({
      herald: ['first', 'second'],
      courier: ['fourth', 'second'],
      later: ['fourth'],
      unused: [],
    });
  });

  test('lists the claims of each actor by number; the author is none', () => {
    expect(Object.fromEntries(usage.byActor)).toEqual({
      minister: ['fourth', 'first'],
      rival: ['second'],
      silent: [],
    });
  });

  test('does not change the order of the record', () => {
    expect(analysis.claims.map(({ id }) => id)).toEqual(['first', 'second', 'third', 'fourth']);
  });
});
