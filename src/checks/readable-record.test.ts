import { describe, expect, test } from 'vitest';
import { actor, analysis, claim, source } from '../../tests/support/example-analysis.ts';
import { readRecord } from './readable-record.ts';

/** What can be read of the smallest record in which these keys are others, of any kind. */
function read(more: Readonly<Record<string, unknown>>) {
  const { record, readable } = readRecord({ ...analysis(), ...more });
  if (!readable) throw new Error('Nothing can be read.');
  return { ...readable, record };
}

describe('readRecord', () => {
  test('gives a valid record as it is, with what is left out filled in', () => {
    const { record, fields, pathInFile } = read({});
    expect(record).toBeDefined();
    expect(fields).toBe(record);
    expect(fields.limits).toEqual([]);
    expect(pathInFile(['claims', 0, 'on'])).toEqual(['claims', 0, 'on']);
  });

  test.each([undefined, null, 'text', 3, ['a list']])('reads nothing of %j', (data) => {
    expect(readRecord(data)).toEqual({ record: undefined, readable: undefined });
  });

  test('reads nothing but empty lists of keys that mean nothing', () => {
    const { readable } = readRecord({ topik: 'Ships' });
    expect(readable?.fields).toMatchObject({ actors: [], sources: [], claims: [], changes: [] });
    expect(readable?.fields.title).toBeUndefined();
  });

  test('leaves out the items and keys that are not valid, and those only', () => {
    const { record, fields } = read({
      title: 3,
      actors: [{ id: 'no-name' }, actor('minister')],
      limits: 'none',
    });
    expect(record).toBeUndefined();
    expect('title' in fields).toBe(false);
    expect(fields.topic).toBe('Shipping');
    expect(fields.actors.map(({ id }) => id)).toEqual(['minister']);
    expect(fields.limits).toEqual([]);
  });

  test('reads everything where only a rule across keys does not hold', () => {
    const { record, fields } = read({ updated: '2026-11-24T12:00:00Z' });
    expect(record).toBeUndefined();
    expect(fields.updated).toBe('2026-11-24T12:00:00Z');
    expect(fields.claims).toHaveLength(1);
  });

  test('keeps the ids that are written, those of items that are not valid too', () => {
    const { ids } = read({
      actors: [{ id: 'no-name' }, { id: 3 }, 'minister', null],
      sources: 'none',
      claims: [claim('a', 'x', ['y']), { id: 'b' }],
    });
    expect(ids.actors).toEqual(new Set(['no-name']));
    expect(ids.sources).toBeUndefined();
    expect(ids.claims).toEqual(new Set(['a', 'b']));
  });

  test('leads from a path in what can be read to that in the file', () => {
    const { pathInFile } = read({
      sources: [{ id: 'x' }, source('herald'), 'y', source('courier')],
      topik: 'Ships',
    });
    expect(pathInFile(['sources', 0, 'url'])).toEqual(['sources', 1, 'url']);
    expect(pathInFile(['sources', 1])).toEqual(['sources', 3]);
    expect(pathInFile(['claims', 0, 'evidence', 2])).toEqual(['claims', 0, 'evidence', 2]);
    expect(pathInFile(['covers', 'to'])).toEqual(['covers', 'to']);
    expect(pathInFile(['title'])).toEqual(['title']);
    expect(pathInFile([])).toEqual([]);
  });
});
