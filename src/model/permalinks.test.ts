import { describe, expect, test } from 'vitest';
import { lostIds, permalinksSchema, unrecordedIds, withIds } from './permalinks.ts';

const none = { sections: [], claims: [], actors: [], sources: [] };
const before = {
  published: '2026-01-01',
  sections: { 'the-port': '2026-01-01' },
  claims: { 'port-open': '2026-01-02' },
  actors: {},
  sources: {},
};

describe('unrecordedIds', () => {
  test('gives the ids that are not recorded, by kind and in the order of the file', () => {
    const ids = { ...none, sections: ['z', 'the-port', 'a'], claims: ['port-open', 'the-port'] };
    expect(unrecordedIds(before, ids)).toEqual([
      { kind: 'sections', id: 'z' },
      { kind: 'sections', id: 'a' },
      { kind: 'claims', id: 'the-port' },
    ]);
  });

  test('gives all ids where nothing is recorded', () => {
    expect(unrecordedIds(undefined, { ...none, actors: ['minister'] })).toEqual([
      { kind: 'actors', id: 'minister' },
    ]);
  });

  test('does not take a part of every object for an id', () => {
    expect(unrecordedIds(before, { ...none, claims: ['constructor'] })).toHaveLength(1);
  });
});

describe('lostIds', () => {
  test('gives recorded ids that are not there, with their days', () => {
    const ids = { ...none, sections: ['port-open', 'new'] };
    expect(lostIds(before, { ids, aliases: [] })).toEqual([
      { kind: 'sections', id: 'the-port', since: '2026-01-01' },
      { kind: 'claims', id: 'port-open', since: '2026-01-02' },
    ]);
  });

  test('counts an alias of the same kind for an id, and no other', () => {
    const aliases = [
      { kind: 'sections', from: 'the-port' },
      { kind: 'actors', from: 'port-open' },
    ] as const;
    expect(lostIds(before, { ids: none, aliases }).map(({ id }) => id)).toEqual(['port-open']);
  });
});

describe('withIds', () => {
  test('keeps what is recorded with its day, and adds what is new in alphabetical order', () => {
    const ids = { ...none, sections: ['b', 'the-port', 'a'], sources: ['gazette'] };
    const { port } = withIds({ port: before }, 'port', ids, '2026-02-02');
    expect(port).toEqual({
      ...before,
      sections: { a: '2026-02-02', b: '2026-02-02', 'the-port': '2026-01-01' },
      sources: { gazette: '2026-02-02' },
    });
    expect(Object.keys(port?.sections ?? {})).toEqual(['a', 'b', 'the-port']);
  });

  test('adds an analysis with its day among the others, by name', () => {
    const all = withIds({ b: before }, 'a', none, '2026-02-02');
    expect(Object.keys(all)).toEqual(['a', 'b']);
    expect(all['a']?.published).toBe('2026-02-02');
    expect(all['b']).toBe(before);
  });

  test('does not change what it was given', () => {
    const given = { port: structuredClone(before) };
    withIds(given, 'port', { ...none, claims: ['new'] }, '2026-02-02');
    expect(given).toEqual({ port: before });
  });
});

test('permalinksSchema knows days that exist and its own keys only', () => {
  expect(permalinksSchema.safeParse({ port: before }).success).toBe(true);
  expect(permalinksSchema.safeParse({}).success).toBe(true);
  expect(permalinksSchema.safeParse({ port: { ...before, published: '2026-02-30' } }).success).toBe(
    false,
  );
  expect(
    permalinksSchema.safeParse({ port: { ...before, sections: { x: '2026-01' } } }).success,
  ).toBe(false);
  expect(permalinksSchema.safeParse({ port: { ...before, notes: {} } }).success).toBe(false);
});
