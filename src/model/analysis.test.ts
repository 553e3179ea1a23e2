import { describe, expect, test } from 'vitest';
import { actor, analysis, claim, source } from '../../tests/support/example-analysis.ts';
import { analysisSchema, indexRecord, mustGet, speakerOf } from './analysis.ts';

/** What the schema says about a frontmatter: `path: message`, one line each. */
function problems(data: unknown): string[] {
  const issues = analysisSchema.safeParse(data).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** The smallest analysis without one of its keys. */
function without(key: string): unknown {
  return Object.fromEntries(Object.entries(analysis()).filter(([name]) => name !== key));
}

describe('an analysis', () => {
  test('needs no more than the smallest example holds', () => {
    expect(problems(analysis())).toEqual([]);
  });

  test('has words that can be seen', () => {
    expect(problems(analysis({ title: '\u200B\u2060' }))).toEqual([
      'title: it holds nothing that can be seen: write some words',
    ]);
    expect(problems(analysis({ title: ' ' }))).toEqual(['title: expected some words, found none']);
    expect(problems(analysis({ title: '\u200F\u05D0' }))).toEqual([]);
  });

  test('reads what is left out as empty', () => {
    const { changes, aliases, related, updated } = analysisSchema.parse(analysis());
    expect({ changes, aliases, related, updated }).toEqual({
      changes: [],
      aliases: {},
      related: [],
      updated: undefined,
    });
  });

  test('takes every optional key', () => {
    const full = analysis({
      updated: '2026-12-01T12:00:00Z',
      authors: [{ name: 'The desk', url: 'https://desk.example/' }],
      actors: [
        actor('minister', { affiliation: 'ministry', sameAs: 'https://www.wikidata.org/wiki/Q1' }),
      ],
      sources: [
        source('herald', {
          published: '2025-08',
          origin: 'Tass',
          archived: 'http://archive.example/1',
          note: 'Close to the government.',
        }),
      ],
      changes: [
        { on: '2026-12-01', kind: 'update', text: 'More.', claims: ['port-open'], section: 'port' },
      ],
      aliases: { old: 'new' },
      related: [{ title: 'More', url: 'https://more.example/' }],
    });
    expect(problems(full)).toEqual([]);
  });

  test.each([
    'title',
    'description',
    'topic',
    'lang',
    'covers',
    'published',
    'authors',
    'actors',
    'sources',
    'claims',
  ])('must have %s', (key) => {
    const found = problems(without(key));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${key}: `));
  });

  test.each([
    [{ title: 'x'.repeat(110) }, []],
    [{ title: 'x'.repeat(111) }, ['title: a title has at most 110 characters']],
    [{ title: '  \n ' }, ['title: expected some words, found none']],
    [{ description: 'x'.repeat(49) }, ['description: a description has at least 50 characters']],
    [{ description: 'x'.repeat(50) }, []],
    [{ description: 'x'.repeat(220) }, []],
    [{ description: 'x'.repeat(221) }, ['description: a description has at most 220 characters']],
    [{ topic: '' }, ['topic: expected some words, found none']],
    [{ lang: 'pt-BR' }, []],
    [{ lang: 'English' }, ['lang: expected a language tag (BCP 47), as en or pt-BR']],
    [{ lang: 'pt-br' }, ['lang: expected a language tag as BCP 47 writes it: en, pt-BR, zh-Hant']],
    [
      { lang: 'zh-CN-Hans' },
      ['lang: expected a language tag as BCP 47 writes it: en, pt-BR, zh-Hant'],
    ],
    [
      { covers: { from: '2025-02-30', to: '2025-03-01' } },
      ['covers.from: expected a day that exists, as 2025-08-07'],
    ],
    [
      { covers: { from: '2025-08', to: '2025-09' } },
      [
        'covers.from: expected a day that exists, as 2025-08-07',
        'covers.to: expected a day that exists, as 2025-08-07',
      ],
    ],
    [{ published: '2026-11-23' }, ['published: expected a moment in UTC, as 2026-11-23T12:00:00Z']],
    [{ authors: [] }, ['authors: an analysis has one author or more']],
    [{ actors: [] }, ['actors: an analysis has one actor or more']],
    [{ sources: [] }, ['sources: an analysis has one source or more']],
    [{ claims: [] }, ['claims: an analysis has one claim or more']],
    [{ colour: 'red' }, [': Unrecognized key: "colour"']],
    [{ authors: [{ name: 'Desk', mail: 'x' }] }, ['authors.0: Unrecognized key: "mail"']],
    [
      { authors: [{ name: 'Desk', url: 'mailto:desk@example.org' }] },
      ['authors.0.url: expected a web address that begins with https:// or http://'],
    ],
    [
      { covers: { from: '2025-08-05', to: '2025-08-07', zone: 'UTC' } },
      ['covers: Unrecognized key: "zone"'],
    ],
  ])('with %j: %j', (change, expected) => {
    expect(problems({ ...analysis(), ...change })).toEqual(expected);
  });

  test('takes white space around words away', () => {
    expect(analysisSchema.parse(analysis({ title: '  A port\n' })).title).toBe('A port');
  });
});

describe('dates that a YAML 1.1 reader has turned into Date objects', () => {
  const read = analysisSchema.parse({
    ...analysis(),
    covers: { from: new Date('2025-08-05'), to: new Date('2025-08-07') },
    published: new Date('2026-11-23T12:00:00Z'),
    claims: [{ ...claim('port-open', 'minister', ['herald']), on: new Date('2025-08-07') }],
  });

  test('are read as days', () => {
    expect(read.covers).toEqual({ from: '2025-08-05', to: '2025-08-07' });
    expect(read.claims[0]?.on).toBe('2025-08-07');
  });

  test('are read as moments', () => {
    expect(read.published).toBe('2026-11-23T12:00:00Z');
  });

  test('are refused where a day has an hour, or where they are no date', () => {
    const from = (date: Date) => problems({ ...analysis(), covers: { from: date, to: date } });
    expect(from(new Date('2025-08-05T10:00:00Z'))).toHaveLength(2);
    expect(from(new Date('nonsense'))).toHaveLength(2);
  });
});

describe('an indexed record', () => {
  const read = analysisSchema.parse(analysis());
  const index = indexRecord(read);

  test('finds actors, sources and claims by id', () => {
    expect(index.actors.get('minister')).toBe(read.actors[0]);
    expect(index.sources.get('herald')).toBe(read.sources[0]);
    expect(index.claims.get('port-open')).toBe(read.claims[0]);
  });

  test('knows the speaker of a claim, and none for the author', () => {
    expect(speakerOf({ by: 'minister' }, index)).toBe(read.actors[0]);
    expect(speakerOf({ by: 'author' }, index)).toBeUndefined();
  });

  test('says what was asked for where it does not exist', () => {
    expect(() => mustGet(index.claims, 'gone', 'claim')).toThrow('No claim with the id "gone".');
  });
});
