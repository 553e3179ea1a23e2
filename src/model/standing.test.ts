import { describe, expect, test } from 'vitest';
import { actor, claim, record, source } from '../../tests/support/example-analysis.ts';
import type { AnalysisInput } from './analysis.ts';
import { deriveStandings, disputes } from './standing.ts';

type Parts = Pick<AnalysisInput, 'actors' | 'sources' | 'claims'>;

/** The standing of the claim `it`. */
function standingOf(parts: Parts, id = 'it') {
  return deriveStandings(record(parts)).get(id);
}

const minister = actor('minister', { name: 'The Minister' });
const rival = actor('rival', { name: 'The Rival' });
const unnamed = actor('official', { name: 'a senior official', kind: 'unnamed' });
const herald = source('herald', { publisher: 'Herald' });
const courier = source('courier', { publisher: 'Courier' });
const ownStatement = source('own', { kind: 'statement', by: 'minister', title: 'Press text' });

describe('the first rule that fits gives the standing', () => {
  const all = {
    actors: [minister, rival, unnamed],
    sources: [herald, courier, ownStatement],
  };

  test('the analysis’s own judgement is an assessment, even where it is disputed', () => {
    const claims = [
      claim('it', 'author', ['herald', 'courier'], { kind: 'assessment', disputes: ['other'] }),
      claim('other', 'rival', ['herald']),
    ];
    expect(standingOf({ ...all, claims })).toEqual({
      name: 'assessment',
      reason: 'The judgement of this analysis.',
    });
  });

  test('a disputed claim is disputed, even where its speaker is not named', () => {
    const claims = [
      claim('it', 'official', ['herald'], { disputes: ['other'] }),
      claim('other', 'rival', ['herald']),
    ];
    expect(standingOf({ ...all, claims })).toEqual({
      name: 'disputed',
      reason: 'Disputed by The Rival.',
    });
  });

  test('a disputed claim is disputed, even where it is documented', () => {
    const claims = [
      claim('it', 'minister', ['own', 'herald', 'courier'], { disputes: ['other'] }),
      claim('other', 'rival', ['herald']),
    ];
    expect(standingOf({ ...all, claims })?.name).toBe('disputed');
  });

  test('an unnamed speaker is anonymous, even with a statement of their own', () => {
    const sources = [source('leak', { kind: 'document', by: 'official' }), courier];
    const claims = [claim('it', 'official', ['leak', 'courier'])];
    expect(standingOf({ ...all, sources, claims })).toEqual({
      name: 'anonymous',
      reason: 'The speaker is not named: a senior official.',
    });
  });

  test('a documented claim is documented, even where two outlets report it too', () => {
    const claims = [claim('it', 'minister', ['herald', 'courier', 'own'])];
    expect(standingOf({ ...all, claims })).toEqual({
      name: 'documented',
      reason: 'Documented: The Minister, “Press text”.',
    });
  });

  test('two independent origins corroborate', () => {
    const claims = [claim('it', 'minister', ['herald', 'courier'])];
    expect(standingOf({ ...all, claims })).toEqual({
      name: 'corroborated',
      reason: 'Corroborated: Herald, Courier.',
    });
  });

  test('one origin is a single source', () => {
    const claims = [claim('it', 'minister', ['herald'])];
    expect(standingOf({ ...all, claims })).toEqual({
      name: 'single-source',
      reason: 'One origin: Herald.',
    });
  });
});

describe('an anonymous claim', () => {
  test('stays anonymous when three outlets repeat it', () => {
    const standing = standingOf({
      actors: [unnamed],
      sources: [herald, courier, source('post')],
      claims: [claim('it', 'official', ['herald', 'courier', 'post'])],
    });
    expect(standing?.name).toBe('anonymous');
  });
});

describe('corroboration counts origins, not publishers', () => {
  const oneSource = (...sources: Parts['sources']) =>
    standingOf({
      actors: [minister, actor('reuters', { name: 'Reuters', kind: 'media' })],
      sources,
      claims: [
        claim(
          'it',
          'minister',
          sources.map(({ id }) => id),
        ),
      ],
    });

  test('two publishers of one wire are one origin', () => {
    expect(
      oneSource(source('herald', { origin: 'Reuters' }), source('courier', { origin: 'Reuters' })),
    ).toEqual({ name: 'single-source', reason: 'Several sources, one origin: Reuters.' });
  });

  test('a retelling of another source’s publisher is one origin with it', () => {
    expect(
      oneSource(
        source('wire', { publisher: 'Reuters' }),
        source('courier', { publisher: 'Courier', origin: 'Reuters' }),
      )?.name,
    ).toBe('single-source');
  });

  test.each([
    ['in other letter case', 'reuters', 'REUTERS'],
    ['with other punctuation', 'Al-Jazeera', 'Al Jazeera'],
    ['as the id of an actor', 'Reuters', 'reuters'],
  ])('one origin written %s is one origin', (_, publisher, origin) => {
    expect(oneSource(source('wire', { publisher }), source('courier', { origin }))?.name).toBe(
      'single-source',
    );
  });

  test('an origin that is an actor is shown by the actor’s name', () => {
    expect(oneSource(source('courier', { origin: 'reuters' }))?.reason).toBe(
      'One origin: Reuters.',
    );
  });

  test('two pages of one publisher are one origin', () => {
    expect(
      oneSource(
        source('page-1', { publisher: 'Herald' }),
        source('page-2', { publisher: 'Herald' }),
      ),
    ).toEqual({ name: 'single-source', reason: 'Several sources, one origin: Herald.' });
  });

  test('two pages of one publisher with two origins corroborate', () => {
    expect(
      oneSource(
        source('page-1', { publisher: 'Herald', origin: 'Tass' }),
        source('page-2', { publisher: 'Herald', origin: 'Reuters' }),
      ),
    ).toEqual({ name: 'corroborated', reason: 'Corroborated: Tass, Reuters.' });
  });

  test('one source cited twice is one', () => {
    expect(
      standingOf({
        actors: [minister],
        sources: [herald],
        claims: [claim('it', 'minister', ['herald', 'herald'])],
      }),
    ).toEqual({ name: 'single-source', reason: 'One origin: Herald.' });
  });

  const unrecorded = {
    id: 'somewhere',
    title: '[An analysis without an address]',
    kind: 'analysis',
    unrecorded: 'The notes do not say where it stood.',
    control: 'independent',
    lang: 'en',
    checked: { on: '2026-11-23', extent: 'excerpt', from: 'copy' },
  } as const;

  test('an unrecorded source corroborates nothing', () => {
    expect(oneSource(herald, unrecorded)).toEqual({
      name: 'single-source',
      reason: 'Several sources, one origin: Herald.',
    });
  });

  test('an unrecorded source alone is named by its title', () => {
    expect(oneSource(unrecorded)).toEqual({
      name: 'single-source',
      reason: 'One origin: “[An analysis without an address]”.',
    });
  });

  test('a document of somebody else counts as one origin among others', () => {
    const parts = {
      actors: [minister, rival],
      sources: [herald, source('memo', { kind: 'document', by: 'rival', publisher: 'Archive' })],
      claims: [claim('it', 'minister', ['herald', 'memo'])],
    };
    expect(standingOf(parts)?.name).toBe('corroborated');
  });
});

describe('a dispute', () => {
  const parts = (claims: Parts['claims']) => ({
    actors: [minister, rival, actor('third', { name: 'The Third' })],
    sources: [herald],
    claims,
  });

  test('written on one side holds on both', () => {
    const written = parts([
      claim('it', 'minister', ['herald'], { disputes: ['other'] }),
      claim('other', 'rival', ['herald']),
    ]);
    expect(standingOf(written, 'it')?.reason).toBe('Disputed by The Rival.');
    expect(standingOf(written, 'other')?.reason).toBe('Disputed by The Minister.');
  });

  test('written on both sides counts once', () => {
    const both = parts([
      claim('it', 'minister', ['herald'], { disputes: ['other', 'other'] }),
      claim('other', 'rival', ['herald'], { disputes: ['it'] }),
    ]);
    expect(disputes(record(both))).toEqual(
      new Map([
        ['it', new Set(['other'])],
        ['other', new Set(['it'])],
      ]),
    );
    expect(standingOf(both)?.reason).toBe('Disputed by The Rival.');
  });

  test('with two claims of one speaker names the speaker once, with two speakers both', () => {
    const many = parts([
      claim('it', 'minister', ['herald'], { disputes: ['a', 'b', 'c'] }),
      claim('a', 'rival', ['herald']),
      claim('b', 'rival', ['herald']),
      claim('c', 'third', ['herald']),
    ]);
    expect(standingOf(many)?.reason).toBe('Disputed by The Rival and The Third.');
  });

  test('by the analysis itself says so', () => {
    const own = parts([
      claim('it', 'minister', ['herald']),
      claim('own', 'author', [], { kind: 'assessment', disputes: ['it'] }),
    ]);
    expect(standingOf(own)).toEqual({
      name: 'disputed',
      reason: 'Disputed by this analysis.',
    });
  });

  test('of a claim with itself, or with none that exists, changes nothing', () => {
    const none = parts([claim('it', 'minister', ['herald'], { disputes: ['it', 'nobody'] })]);
    expect(standingOf(none)?.name).toBe('single-source');
  });

  test('leaves other claims as they are', () => {
    const three = parts([
      claim('it', 'minister', ['herald']),
      claim('a', 'minister', ['herald'], { disputes: ['b'] }),
      claim('b', 'rival', ['herald']),
    ]);
    expect(standingOf(three)?.name).toBe('single-source');
  });
});

describe('a claim is documented by a document, transcript or statement', () => {
  const ministry = actor('ministry', { kind: 'office', affiliation: 'government' });
  const government = actor('government', { kind: 'government', name: 'The Government' });
  const customs = actor('customs', { kind: 'office', affiliation: 'ministry' });
  const envoy = actor('envoy', { affiliation: 'ministry' });
  const actors = [ministry, government, customs, envoy, rival];
  const by = (speaker: string, issuer: string, kind: 'document' | 'transcript' | 'statement') =>
    standingOf({
      actors,
      sources: [source('paper', { kind, by: issuer, title: 'Paper' })],
      claims: [claim('it', speaker, ['paper'])],
    });

  test.each(['document', 'transcript', 'statement'] as const)('a %s of the speaker', (kind) => {
    expect(by('rival', 'rival', kind)).toEqual({
      name: 'documented',
      reason: 'Documented: The Rival, “Paper”.',
    });
  });

  test('of the body the speaker belongs to', () => {
    expect(by('envoy', 'ministry', 'document')?.name).toBe('documented');
  });

  test('of the body above that body', () => {
    expect(by('envoy', 'government', 'document')?.reason).toBe(
      'Documented: The Government, “Paper”.',
    );
  });

  test('of a part of the speaker, however deep', () => {
    expect(by('ministry', 'customs', 'document')?.name).toBe('documented');
    expect(by('government', 'customs', 'document')?.name).toBe('documented');
  });

  test('but not of another part of the same body', () => {
    expect(by('envoy', 'customs', 'document')?.name).toBe('single-source');
  });

  test('but not of somebody else', () => {
    expect(by('rival', 'ministry', 'document')?.name).toBe('single-source');
  });

  test.each(['report', 'analysis', 'reference'] as const)('but never by a %s', (kind) => {
    const standing = standingOf({
      actors,
      sources: [source('paper', { kind, publisher: 'The Rival' })],
      claims: [claim('it', 'rival', ['paper'])],
    });
    expect(standing?.name).toBe('single-source');
  });

  test('and every one of them is named', () => {
    const standing = standingOf({
      actors,
      sources: [
        source('order', { kind: 'document', by: 'government', title: 'Order' }),
        source('speech', { kind: 'transcript', by: 'envoy', title: 'Speech' }),
      ],
      claims: [claim('it', 'envoy', ['order', 'speech'])],
    });
    expect(standing?.reason).toBe('Documented: The Government, “Order”; The envoy, “Speech”.');
  });

  test('and affiliations that turn in a circle end', () => {
    const circle = [
      actor('a', { affiliation: 'b' }),
      actor('b', { affiliation: 'c' }),
      actor('c', { affiliation: 'b' }),
      actor('d', { affiliation: 'd' }),
    ];
    const standing = (speaker: string) =>
      standingOf({
        actors: circle,
        sources: [source('paper', { kind: 'document', by: 'c' })],
        claims: [claim('it', speaker, ['paper'])],
      })?.name;
    expect(standing('a')).toBe('documented');
    expect(standing('d')).toBe('single-source');
  });
});

describe('a record', () => {
  test('gives every claim its standing, in the order of the record', () => {
    const standings = deriveStandings(
      record({
        actors: [minister, unnamed],
        sources: [herald],
        claims: [
          claim('z', 'official', ['herald']),
          claim('a', 'minister', ['herald']),
          claim('m', 'author', [], { kind: 'assessment' }),
        ],
      }),
    );
    expect([...standings].map(([id, { name }]) => [id, name])).toEqual([
      ['z', 'anonymous'],
      ['a', 'single-source'],
      ['m', 'assessment'],
    ]);
  });

  test('with an unknown source is refused by name', () => {
    expect(() =>
      standingOf({
        actors: [minister],
        sources: [herald],
        claims: [claim('it', 'minister', ['gone'])],
      }),
    ).toThrow('No source with the id "gone".');
  });

  test('with an unknown speaker is refused by name', () => {
    expect(() =>
      standingOf({ actors: [minister], sources: [herald], claims: [claim('it', 'nobody', [])] }),
    ).toThrow('No actor with the id "nobody".');
  });
});
