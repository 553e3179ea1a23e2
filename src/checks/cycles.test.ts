import { describe, expect, test } from 'vitest';
import { cyclesIn } from './cycles.ts';

const graph = (edges: Readonly<Record<string, readonly string[]>>) =>
  new Map(Object.entries(edges));

describe('cyclesIn', () => {
  test('finds nothing in chains, forks that meet again, and edges that lead outside', () => {
    expect(cyclesIn(graph({}))).toEqual([]);
    expect(cyclesIn(graph({ a: ['b', 'c'], b: ['d'], c: ['d'], d: ['nowhere'] }))).toEqual([]);
  });

  test('finds a step from one to itself', () => {
    expect(cyclesIn(graph({ a: ['a'] }))).toEqual([{ from: 'a', to: 'a', way: ['a'] }]);
  });

  test('gives the step that closes a circle and the way around, without what leads into it', () => {
    expect(cyclesIn(graph({ in: ['a'], a: ['b'], b: ['c'], c: ['a'] }))).toEqual([
      { from: 'c', to: 'a', way: ['a', 'b', 'c'] },
    ]);
  });

  test('finds each of several circles once, also those that share a part', () => {
    expect(cyclesIn(graph({ a: ['b'], b: ['a', 'c'], c: ['b'], d: ['d'] }))).toEqual([
      { from: 'b', to: 'a', way: ['a', 'b'] },
      { from: 'c', to: 'b', way: ['b', 'c'] },
      { from: 'd', to: 'd', way: ['d'] },
    ]);
  });

  test('bears a chain of a hundred thousand links', () => {
    const length = 100_000;
    const chain = new Map(Array.from({ length }, (_, i) => [`${i}`, [`${i + 1}`]]));
    expect(cyclesIn(chain)).toEqual([]);
    chain.set(`${length}`, ['0']);
    expect(cyclesIn(chain)).toHaveLength(1);
  });
});
