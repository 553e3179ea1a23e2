import { describe, expect, test } from 'vitest';
import { actor, source } from '../../tests/support/example-analysis.ts';
import { actorSchema } from './actor.ts';
import { firstHandKinds, isFirstHand, originOf, sourceKinds, sourceSchema } from './source.ts';

/** What the schema says about a source: `path: message`, one line each. */
function problems(data: unknown): string[] {
  const issues = sourceSchema.safeParse(data).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** A source without publisher and address. */
const bare = (() => {
  const { publisher, url, ...rest } = source('somewhere', { kind: 'analysis' });
  void [publisher, url];
  return rest;
})();

describe('a first-hand source', () => {
  test.each(firstHandKinds)('of kind %s says whose it is', (kind) => {
    expect(problems(source('x', { kind }))).toEqual([
      `by: a ${kind} says whose it is: add "by" with the id of an actor`,
    ]);
    expect(problems(source('x', { kind, by: 'minister' }))).toEqual([]);
  });

  test.each(sourceKinds.filter((kind) => !isFirstHand({ kind })))(
    'is not of kind %s: that has no "by"',
    (kind) => {
      expect(problems(source('x', { kind }))).toEqual([]);
      expect(problems(source('x', { kind, by: 'minister' }))).toEqual([
        `by: only a document, transcript, statement has "by": remove it from this ${kind}`,
      ]);
    },
  );
});

describe('a source', () => {
  test('without publisher and address says why', () => {
    expect(problems(bare)).toEqual([
      'publisher: a source names its publisher',
      'url: a source has a web address that begins with https:// or http://',
    ]);
    expect(problems({ ...bare, unrecorded: 'The notes do not say.' })).toEqual([]);
  });

  test('that is unrecorded is an analysis', () => {
    expect(problems({ ...bare, kind: 'report', unrecorded: 'Unknown.' })).toEqual([
      'unrecorded: only an analysis may be without publisher and address',
    ]);
  });

  test('that is unrecorded has no address', () => {
    expect(problems({ ...bare, url: 'https://x.example/', unrecorded: 'Unknown.' })).toEqual([
      'unrecorded: a source with an address is not unrecorded: keep one of the two',
    ]);
  });

  test.each(['javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'data:text/html,x', 'file:///etc', 'x'])(
    'has no address like %s',
    (address) => {
      const message = 'expected a web address that begins with https:// or http://';
      expect(problems(source('x', { url: address, archived: address }))).toEqual([
        `url: ${message}`,
        `archived: ${message}`,
      ]);
    },
  );

  test.each(['2025-08-07', '2025-08'])('may be published %s', (published) => {
    expect(problems(source('x', { published }))).toEqual([]);
  });

  test.each(['2025-02-30', '2025', '2025-13', 'August 2025'])(
    'may not be published %s',
    (published) => {
      expect(problems(source('x', { published }))).toEqual([
        'published: expected a day or a month that exists, as 2025-08-07 or 2025-08',
      ]);
    },
  );

  test('says when, how much and where of it was seen', () => {
    const checked = { on: '2026-11-23', extent: 'full', from: 'live' };
    const found = (more: object) => problems({ ...source('x'), checked: { ...checked, ...more } });
    expect(found({})).toEqual([]);
    expect(found({ on: '2026-11' })).toEqual([
      'checked.on: expected a day that exists, as 2025-08-07',
    ]);
    expect(found({ extent: 'half' })).toHaveLength(1);
    expect(found({ from: 'memory' })).toHaveLength(1);
    expect(found({ by: 'me' })).toEqual(['checked: Unrecognized key: "by"']);
  });

  test('is of a known kind, under known control, and has no key of another name', () => {
    expect(problems({ ...source('x'), kind: 'rumour' })).toHaveLength(1);
    expect(problems({ ...source('x'), control: 'unknown' })).toHaveLength(1);
    expect(problems({ ...source('x'), standing: 'documented' })).toEqual([
      ': Unrecognized key: "standing"',
    ]);
  });
});

describe('the origin of a source', () => {
  const tass = actorSchema.parse(actor('tass', { name: 'TASS', kind: 'media' }));
  const origin = (data: unknown) => originOf(sourceSchema.parse(data), new Map([['tass', tass]]));

  test('is its publisher', () => {
    expect(origin(source('x', { publisher: 'Herald' }))).toBe('Herald');
  });

  test('is who gathered it first, where it is a retelling', () => {
    expect(origin(source('x', { publisher: 'Herald', origin: 'Reuters' }))).toBe('Reuters');
  });

  test('is the name of an actor, where it is written as the id of one', () => {
    expect(origin(source('x', { publisher: 'Herald', origin: 'tass' }))).toBe('TASS');
  });

  test('is not known where it is unrecorded, whatever else is written', () => {
    expect(origin({ ...bare, origin: 'Reuters', unrecorded: 'Unknown.' })).toBeUndefined();
  });
});
