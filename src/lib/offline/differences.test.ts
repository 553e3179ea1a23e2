import { describe, expect, test } from 'vitest';
import { differences, differencesInWords, shown } from './differences.ts';
import type { RecordState } from './edition.ts';

const before: RecordState = {
  version: '2026-01-05T10:00:00Z',
  changes: ['update'],
  standings: { a: 'documented', b: 'single-source', c: 'disputed' },
  outcomes: { c: 'open' },
};

const later = (changes: Partial<RecordState>): RecordState => ({
  ...before,
  version: '2026-01-06T10:00:00Z',
  ...changes,
});

describe('what has changed between two states of a record', () => {
  test.each([
    ['nothing', {}, []],
    [
      'standings',
      { standings: { a: 'disputed', b: 'disputed', c: 'disputed' } },
      ['2 claims changed standing'],
    ],
    [
      'one standing',
      { standings: { ...before.standings, a: 'disputed' } },
      ['1 claim changed standing'],
    ],
    ['a correction', { changes: ['update', 'correction'] }, ['1 correction']],
    ['updates', { changes: ['update', 'update', 'update'] }, ['2 updates']],
    ['a clarification', { changes: ['update', 'clarification'] }, ['1 clarification']],
    ['an outcome', { outcomes: { c: 'came-true' } }, ['1 forecast has an outcome']],
    ['a new claim', { standings: { ...before.standings, d: 'anonymous' } }, ['1 new claim']],
    ['a claim that is gone', { standings: { a: 'documented' } }, []],
  ])('is told in words: %s', (_, changes, words) => {
    expect(differences(shown(before), later(changes))).toEqual(words);
  });

  test('names the corrections first', () => {
    const now = later({
      changes: ['update', 'update', 'correction'],
      standings: { ...before.standings, b: 'corroborated' },
    });
    expect(differencesInWords(shown(before), now)).toBe(
      '1 correction, 1 claim changed standing and 1 update',
    );
  });

  test('is nothing where the other state is the earlier one', () => {
    const now = { ...later({ changes: [] }), version: '2026-01-01T00:00:00Z', standings: {} };
    expect(differences(shown(before), now)).toEqual([]);
  });

  test('does not call claims new that a page of a part does not show', () => {
    const part = { ...shown(before), standings: new Map([['a', 'documented']]), whole: false };
    expect(differences(part, later({}))).toEqual([]);
  });

  test('tells claims by their own names only', () => {
    const part = { ...shown(before), standings: new Map([['constructor', 'documented']]) };
    expect(differences({ ...part, whole: false }, later({}))).toEqual([]);
  });
});
