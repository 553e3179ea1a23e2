import { describe, expect, test } from 'vitest';
import { resolveAliases } from './aliases.ts';

const ids = {
  sections: ['the-port', 'shared'],
  claims: ['port-open', 'shared', 'twice'],
  actors: ['minister', 'twice'],
  sources: ['gazette'],
};
const resolve = (aliases: Readonly<Record<string, string>>) => resolveAliases(aliases, ids);

/** The only alias that is alive. */
function alive(aliases: Readonly<Record<string, string>>) {
  const { aliases: live, dead } = resolve(aliases);
  expect(dead).toEqual([]);
  return live.at(-1);
}

describe('resolveAliases', () => {
  test('finds nothing where there are none', () => {
    expect(resolve({})).toEqual({ aliases: [], dead: [] });
  });

  test('reads an anchor as it stands', () => {
    expect(resolve({ 'the-pier': 'the-port', 'source-herald': 'source-gazette' })).toEqual({
      aliases: [
        { key: 'the-pier', kind: 'sections', from: 'the-pier', to: 'the-port' },
        { key: 'source-herald', kind: 'sources', from: 'herald', to: 'source-gazette' },
      ],
      dead: [],
    });
  });

  test('takes a bare id for the only one of that name, and the old id for one of its kind', () => {
    expect(alive({ old: 'gazette' })).toEqual({
      key: 'old',
      kind: 'sources',
      from: 'old',
      to: 'source-gazette',
    });
  });

  test('takes a bare id for a section where there is one', () => {
    expect(alive({ old: 'shared' })).toMatchObject({ kind: 'sections', to: 'shared' });
  });

  test('lets an old id of one kind lead to one of another', () => {
    expect(alive({ 'claim-old': 'the-port' })).toMatchObject({
      kind: 'claims',
      from: 'old',
      to: 'the-port',
    });
  });

  test('follows aliases to the end, in whichever order they stand', () => {
    expect(alive({ two: 'three', three: 'the-port', one: 'two' })).toMatchObject({
      from: 'one',
      to: 'the-port',
    });
  });

  test('stops at an id that is there, even where it is an alias as well', () => {
    const { aliases, dead } = resolve({ old: 'the-port', 'the-port': 'shared' });
    expect(aliases).toMatchObject([{ key: 'old', to: 'the-port' }]);
    expect(dead).toEqual([{ key: 'the-port', reason: 'still there' }]);
  });

  test.each([
    ['that leads to nothing', { old: 'nowhere' }, 'no target'],
    ['that leads to nothing by way of another', { old: 'older', older: 'none' }, 'no target'],
    ['of an anchor of another kind', { old: 'claim-minister' }, 'no target'],
    ['of a name that two kinds have', { old: 'twice' }, 'several targets'],
    ['that leads to itself', { old: 'old' }, 'circle'],
    ['in a circle of two', { old: 'older', older: 'old' }, 'circle'],
    ['whose id is still there', { 'claim-port-open': 'the-port' }, 'still there'],
    [
      'whose section is still there, wherever it leads',
      { 'the-port': 'claim-shared' },
      'still there',
    ],
    ['whose id without a kind is still there', { 'port-open': 'claim-shared' }, 'still there'],
    ['named as a part of every object', { old: 'constructor' }, 'no target'],
  ] as const)('counts an alias %s as dead', (_, aliases, reason) => {
    const { aliases: live, dead } = resolve(aliases);
    expect(live).toEqual([]);
    expect(dead).toContainEqual({ key: Object.keys(aliases)[0], reason });
  });
});
