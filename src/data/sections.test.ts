import { describe, expect, test } from 'vitest';
import { exampleAnalysis } from '../../tests/support/derived-analysis.ts';
import { sectionLinks, sectionView } from './sections.ts';

// The second section states its claims against their order in the text, and one of them twice.
const analysis = exampleAnalysis(
  [
    'We think',
    `## The weather

We think`,
  ],
  [
    'late</Claim>.\n',
    `late</Claim>, though <Claim id="port-open">it is open</Claim>, and <Claim id="our-view">late</Claim>.

## The rest

Nothing more is known.
`,
  ],
);

describe('a section by itself', () => {
  test('knows its claims by number, each once, and how they are supported', () => {
    const { claims, standings } = sectionView(analysis, 'the-weather');
    expect(claims.map(({ claim, number }) => [number, claim.id])).toEqual([
      [1, 'port-open'],
      [2, 'our-view'],
    ]);
    expect(standings.map(({ name, count }) => [name, count])).toEqual([
      ['documented', 1],
      ['assessment', 1],
    ]);
  });

  test('counts no claim that only another section states', () => {
    const { claims, standings } = sectionView(analysis, 'the-port');
    expect(claims.map(({ claim }) => claim.id)).toEqual(['port-open']);
    expect(standings.map(({ name, count }) => [name, count])).toEqual([['documented', 1]]);
    expect(sectionView(analysis, 'the-rest')).toMatchObject({ claims: [], standings: [] });
  });

  test('knows its place, its neighbours, its page, and where it stands in the whole', () => {
    const places = sectionLinks(analysis).map(({ id }) => {
      const { number, title, href, wholeHref, previous, next } = sectionView(analysis, id);
      return [number, title, href, wholeHref, previous?.id, next?.id];
    });
    expect(places).toEqual([
      [1, 'The port', '/x/the-port/', '/x/#the-port', undefined, 'the-weather'],
      [2, 'The weather', '/x/the-weather/', '/x/#the-weather', 'the-port', 'the-rest'],
      [3, 'The rest', '/x/the-rest/', '/x/#the-rest', 'the-weather', undefined],
    ]);
  });

  test('must be one that exists', () => {
    expect(() => sectionView(analysis, 'gone')).toThrow('No section with the id "gone".');
  });
});
