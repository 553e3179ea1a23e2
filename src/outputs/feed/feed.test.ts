import { expect, test, vi } from 'vitest';
import {
  analysesIn,
  exampleAnalysis,
  exampleSite,
} from '../../../tests/support/derived-analysis.ts';
import { atomEntries } from '../../../tests/support/xml.ts';
import { analysesFeed, mostEntries } from '../../model/feeds.ts';
import { followedActors } from '../../data/across/followed-actors.ts';
import { ofActor } from './actors.ts';
import { allAnalyses, analysisEntry } from './analyses.ts';
import { atomFeed } from './atom.ts';
import type { FeedContent } from './content.ts';
import { corrections } from './corrections.ts';
import { feedOf, type FeedEntry } from './feed.ts';
import { jsonFeed } from './json-feed.ts';

const about = { addresses: analysesFeed, title: 'T', description: 'D', page: '/', lang: 'en' };
const entry = (id: string, updated: string): FeedEntry => ({
  id,
  title: id,
  address: '/x/',
  lang: 'en',
  published: updated,
  updated,
  summary: 's',
  html: '<p>h</p>',
  authors: [{ name: 'A' }],
  topic: 't',
});
const content: FeedContent = {
  site: exampleSite,
  permalinks: {},
  states: new Map(),
  analyses: [exampleAnalysis()],
};
const text = '<p>]]> & <a href="/x/">x</a></p>';
const feedWith = (analysis = exampleAnalysis()) =>
  allAnalyses(exampleSite, [analysisEntry(exampleSite, analysis, { id: 'tag:x', text })]);

test('entries stand newest first, equal ones by their ids, and the feed is as old as the newest', () => {
  const feed = feedOf(about, [
    entry('b', '2026-01-01T00:00:00Z'),
    entry('c', '2026-01-02T00:00:00Z'),
    entry('a', '2026-01-01T00:00:00Z'),
  ]);
  expect(feed.entries.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  expect(feed.updated).toBe('2026-01-02T00:00:00Z');
});

test('a feed holds the newest of many entries', () => {
  const many = Array.from({ length: mostEntries + 5 }, (_, i) =>
    entry(`e${i}`, `2026-01-01T00:00:00.${String(i).padStart(3, '0')}Z`),
  );
  const { entries } = feedOf(about, many);
  expect(entries.length).toBe(mostEntries);
  expect(entries[0]?.id).toBe(`e${mostEntries + 4}`);
});

test('a feed without entries is as old as what it follows, never as the clock says', () => {
  expect(corrections(content).updated).toBe('2026-11-23T12:00:00Z');
  expect(corrections({ ...content, analyses: [] }).updated).toBe('1970-01-01T00:00:00Z');
});

test('the same content gives the same bytes, in both forms', () => {
  const [one, two] = [feedWith(), feedWith()];
  expect(atomFeed(exampleSite, one)).toBe(atomFeed(exampleSite, two));
  expect(jsonFeed(exampleSite, one)).toBe(jsonFeed(exampleSite, two));
});

test('what means something in XML comes out of a strict parser as it went in', () => {
  const title = 'A ]]> & <b> opens';
  const titled = exampleAnalysis(['title: A port opens', `title: '${title}'`]);
  const feed = feedWith(titled);
  expect(atomEntries(atomFeed(exampleSite, feed))).toMatchObject([
    { title, content: feed.entries[0]?.html },
  ]);
});

test('a preview at another address is the same feed', () => {
  const feed = feedWith();
  vi.stubEnv('SITE_URL', 'https://preview.example/7');
  const xml = atomFeed(exampleSite, feed);
  vi.unstubAllEnvs();
  expect(xml).toContain('<id>https://port.example/feed.xml</id>');
  expect(xml).toContain('https://preview.example/7/feed.xml');
});

test('an actor is told the outcomes of its own forecasts, and of no other’s', () => {
  const outcome =
    'outcome: { verdict: came-true, on: 2026-11-20, text: It opened., evidence: [{ source: gazette, excerpt: open }] }';
  const analysis = exampleAnalysis([
    '    kind: statement\n    by: minister\n',
    `    kind: forecast\n    by: minister\n    forecast: { criteria: It opens., due: 2026-12-31, ${outcome} }\n`,
  ]);
  const titles = (id: string) =>
    ofActor({ ...content, analyses: [analysis] }, id).entries.map(({ title }) => title);
  expect(titles('minister')).toEqual([
    'The Minister: 1 claim in “A port opens”',
    'Came true: The port is open.',
  ]);
  expect(titles('ministry')).toEqual([]);
});

test('a feed that has no form in JSON says so', () => {
  expect(() => jsonFeed(exampleSite, corrections(content))).toThrowErrorMatchingInlineSnapshot(
    `[Error: /corrections.xml has no form in JSON.]`,
  );
});

test('a feed without entries has an empty list in JSON', () => {
  expect(JSON.parse(jsonFeed(exampleSite, feedOf(about, [])))).toMatchObject({ items: [] });
});

test('changes of standing become entries of their own, by the claim and the day', () => {
  const change = {
    claim: 'port-open',
    on: '2026-11-24',
    isDayKnown: true,
    from: 'single-source',
    to: 'documented',
  } as const;
  const states = new Map([['x', { standings: [change], outcomes: [] }]]);
  expect(corrections({ ...content, states }).entries).toMatchObject([
    {
      id: 'tag:port.example,2026-11-23:/x/claims/port-open/standing/2026-11-24',
      title: 'Documented, before: Single source. The port is open.',
      address: '/x/claims/port-open/',
      updated: '2026-11-24T00:00:00Z',
    },
  ]);
});

test('a change of standing whose day nobody knows is told as one that was there by a day', () => {
  const change = {
    claim: 'port-open',
    on: '2026-12-10',
    isDayKnown: false,
    from: 'single-source',
    to: 'documented',
  } as const;
  const states = new Map([['x', { standings: [change], outcomes: [] }]]);
  expect(corrections({ ...content, states }).entries[0]?.summary).toBe(
    'Single source before, Documented by 10 December 2026: a text between the two was not kept.',
  );
});

test('a translation adds no claims, outcomes or standings to those of its original', async () => {
  const analyses = await analysesIn('tests/sites/every-feature/content');
  const without = analyses.filter(({ record }) => record.translationOf === undefined);
  expect(without.length).toBeLessThan(analyses.length);
  const of = (some: typeof analyses) => {
    const states = new Map(
      some.map(({ slug, record }) => [
        slug,
        {
          standings: record.claims.map(({ id }) => ({
            claim: id,
            on: '2026-11-24',
            isDayKnown: true,
            from: 'single-source' as const,
            to: 'documented' as const,
          })),
          outcomes: [],
        },
      ]),
    );
    const whole = { ...content, analyses: some, states };
    return {
      actor: ofActor(whole, 'minister')
        .entries.map(({ id }) => id)
        .filter((id) => !id.includes('/changes/')),
      corrections: corrections(whole)
        .entries.map(({ id }) => id)
        .filter((id) => !id.includes('/changes/')),
      claims: followedActors(whole).map(({ id, claims }) => `${id} ${claims}`),
    };
  };
  expect(of(analyses)).toEqual(of(without));
});
