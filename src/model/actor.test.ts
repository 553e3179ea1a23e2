import { describe, expect, test } from 'vitest';
import { actor } from '../../tests/support/example-analysis.ts';
import { actorSchema, affiliations, type Actor } from './actor.ts';

const messages = (data: unknown) =>
  (actorSchema.safeParse(data).error?.issues ?? []).map(({ message }) => message);

describe('an actor', () => {
  test.each(['ushakov', 'us-cbp', 'g7', '112', 'a'.repeat(80)])('may have the id %s', (id) => {
    expect(messages(actor(id))).toEqual([]);
  });

  test.each([
    'Ushakov',
    'us_cbp',
    'us cbp',
    '-us',
    'us-',
    'us--cbp',
    'ушаков',
    '',
    '../etc',
    'a/b',
  ])('may not have the id %j', (id) => {
    expect(messages(actor(id))).toEqual([
      'an id is made of lower-case letters, digits and single hyphens',
    ]);
  });

  test('may not have an id that no address can hold', () => {
    expect(messages(actor('a'.repeat(81)))).toEqual(['an id has at most 80 characters']);
  });

  test('may not be called author', () => {
    expect(messages(actor('author'))).toEqual([
      '"author" is kept for the analysis’s own judgement: choose another id',
    ]);
  });

  test('has an id in quotation marks where it is a number', () => {
    expect(messages({ ...actor('x'), id: 112 })).toEqual([
      'an id is text: lower-case letters, digits and hyphens',
    ]);
  });

  test('is of a known kind and has no key of another name', () => {
    expect(messages({ ...actor('x'), kind: 'robot' })).toHaveLength(1);
    expect(messages({ ...actor('x'), affilation: 'y' })).toEqual([
      'Unrecognized key: "affilation"',
    ]);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://x.example', '//x.example', 'x'])(
    'is not the same as %s',
    (sameAs) => {
      expect(messages(actor('x', { sameAs }))).toEqual([
        'expected a web address that begins with https:// or http://',
      ]);
    },
  );
});

describe('affiliations', () => {
  const chain = (...links: [string, string?][]) => {
    const actors = new Map<string, Actor>();
    for (const [id, affiliation] of links) {
      actors.set(
        id,
        actorSchema.parse(actor(id, affiliation === undefined ? {} : { affiliation })),
      );
    }
    return actors;
  };

  test('are the actor itself and all it belongs to, nearest first', () => {
    const actors = chain(['aide', 'office'], ['office', 'government'], ['government']);
    expect(affiliations('aide', actors)).toEqual(['aide', 'office', 'government']);
    expect(affiliations('government', actors)).toEqual(['government']);
  });

  test('end where the chain turns back on itself', () => {
    expect(affiliations('a', chain(['a', 'b'], ['b', 'a']))).toEqual(['a', 'b']);
    expect(affiliations('a', chain(['a', 'a']))).toEqual(['a']);
  });

  test('keep the name of an actor who is not on the list', () => {
    expect(affiliations('a', chain(['a', 'gone']))).toEqual(['a', 'gone']);
  });
});
