import { expect, test } from 'vitest';
import {
  analysesIn,
  exampleAnalysis,
  exampleSite,
} from '../../../tests/support/derived-analysis.ts';
import { actorIds, actorIn, actorsByKind } from './actors.ts';
import { claimAcross, originals } from './claims.ts';
import { changesAcross } from './corrections.ts';
import { forecastLedger } from './forecasts.ts';
import { actorHead, sourceHead } from './heads.ts';
import { relatedElsewhere } from './references.ts';
import { lossInWords, sourceIds, sourceIn, sourcesByPublisher } from './sources.ts';

const features = await analysesIn('tests/sites/every-feature/content');
const real = await analysesIn('content');

test('a translation counts as its original, and one whose original is not there for itself', () => {
  expect(originals(features).map(({ slug }) => slug)).toEqual(['harbour-ar', 'port']);
  const alone = features.filter(({ slug }) => slug === 'port-uk');
  expect(originals(alone)).toEqual(alone);
});

test('an actor is named in the language of the site, with the claims of all analyses, newest first', () => {
  const minister = actorIn(features, 'minister', 'en');
  expect([minister.actor.name, minister.lang]).toEqual(['The Minister', 'en']);
  expect(minister.claims.map(({ analysis, view }) => `${analysis.slug}/${view.claim.id}`)).toEqual([
    'harbour-ar/1',
    'port/1',
    'port/union-no',
  ]);
  expect(actorIn(features, 'minister', 'ar').actor.name).not.toBe('The Minister');
  expect(minister.affiliation).toEqual({ name: 'The Ministry', href: '/actors/ministry/' });
  expect(actorIn(features, 'ministry', 'en').members.map(({ name }) => name)).toEqual([
    'A clerk who is not named',
    'The Minister',
  ]);
  expect(actorIn(features, 'ministry', 'en').documents).toEqual([
    { title: 'Order 1', lang: 'en', href: '/sources/order/' },
  ]);
});

test('who disputes an actor is named with the way to both', () => {
  const [disputed] = actorIn(features, 'union', 'en').disputed;
  expect(disputed?.disputedBy).toEqual([
    {
      speaker: 'The Minister',
      speakerHref: '/actors/minister/',
      text: 'The minister said the port was shut.',
      href: '/port/claims/union-no/',
    },
  ]);
});

test('the numbers of actors and sources are those of the records', () => {
  for (const analyses of [features, real]) {
    const counted = originals(analyses);
    const spoken = counted.flatMap(({ record }) =>
      record.claims.filter(({ by }) => by !== 'author'),
    );
    const actors = actorIds(analyses, 'en').map((id) => actorIn(analyses, id, 'en'));
    expect(actors.flatMap(({ claims }) => claims).length).toBe(spoken.length);
    for (const { claims, standings } of actors)
      expect(standings.reduce((sum, { count }) => sum + count, 0)).toBe(claims.length);
    for (const { source, claims } of sourceIds(analyses).map((id) => sourceIn(analyses, id))) {
      const uses = counted.flatMap(({ usage }) => usage.bySource.get(source.id) ?? []);
      expect(claims.length).toBe(uses.length);
    }
  }
});

test('the lists of all actors and sources have the numbers of their own pages', () => {
  for (const analyses of [features, real]) {
    const actors = actorsByKind(analyses, 'en').groups.flatMap((group) => group.actors);
    expect(actors.map(({ actor }) => actor.id).sort()).toEqual(actorIds(analyses, 'en'));
    for (const { actor, href, lang, claims, forecasts } of actors) {
      const own = actorIn(analyses, actor.id, 'en');
      const counts = (some: readonly { state: string; claims: readonly unknown[] }[]) =>
        some.map(({ state, claims: of }) => [state, of.length]);
      expect([actor, href, lang, claims]).toEqual([
        own.actor,
        own.href,
        own.lang,
        own.claims.length,
      ]);
      expect(counts(forecasts)).toEqual(counts(own.forecasts));
    }
    const sources = sourcesByPublisher(analyses).groups.flatMap((group) => group.sources);
    expect(sources.map(({ source }) => source.id).sort()).toEqual(sourceIds(analyses));
    for (const { source, href, published, origin, claims, losses } of sources) {
      const { view, ...own } = sourceIn(analyses, source.id);
      expect({ source, href, published, origin, claims, losses }).toEqual({
        source: own.source,
        href: own.href,
        published: view.published,
        origin: view.origin,
        claims: own.claims.length,
        losses: own.losses.length,
      });
    }
  }
});

test('a source shows what rests on it in all analyses, and what would not stand without it', () => {
  const order = sourceIn(features, 'order');
  expect(order.claims.map(({ analysis, view }) => `${analysis.slug}/${view.claim.id}`)).toEqual([
    'harbour-ar/1',
    'port/1',
  ]);
  expect(order.losses.map(({ loss }) => lossInWords(loss))).toEqual([
    'no evidence would be left.',
    'no evidence would be left.',
  ]);
  expect(
    lossInWords({ claim: 'a', before: 'documented', after: 'single-source', outcome: true }),
  ).toBe(
    'single source instead of documented. And the outcome of the forecast would have no evidence.',
  );
  expect(() => sourceIn(features, 'nothing')).toThrow('No source with the id "nothing".');
});

test('copies of one report name each other as of the same origin', () => {
  const korea = sourceIn(real, 'koreaherald-afp');
  expect(korea.sameOrigin.map(({ source }) => source.publisher)).toContain('Business Recorder');
  expect(sourceIn(features, 'leaflet').sameOrigin).toEqual([]);
});

const soon = `claims:
  - id: soon
    text: Ships come soon.
    kind: forecast
    by: minister
    on: 2025-08-07
    evidence: [{ source: gazette, excerpt: Words. }]
    forecast: { criteria: A ship docks., due: DUE }
`;
const withForecast = (due: string) => exampleAnalysis(['claims:\n', soon.replace('DUE', due)]);

test('an open forecast is overdue as of the newest date in the record, not of today', () => {
  const ledgerOf = (due: string) => forecastLedger([withForecast(due)]);
  expect(ledgerOf('2026-11-22').open.map(({ overdue }) => overdue)).toEqual([true]);
  expect(ledgerOf('2026-11-23').open.map(({ overdue }) => overdue)).toEqual([false]);
  expect(ledgerOf('2026-11-22').asOf).toBe('2026-11-23');
});

test('the ledger of forecasts holds every forecast once, open ones by due date, settled ones newest first', () => {
  const { open, settled } = forecastLedger(real);
  const all = real.flatMap(({ record }) => record.claims.filter(({ forecast }) => forecast));
  expect(open.length + settled.length).toBe(all.length);
  const days = settled.map(({ forecast }) => forecast.outcome?.on ?? '');
  expect(days).toEqual(days.toSorted().reverse());
  expect(open.every(({ forecast }) => forecast.outcome === undefined)).toBe(true);
});

test('of very many actors those are listed who have most claims, and all are counted', () => {
  const claimsOf = ({ groups }: ReturnType<typeof actorsByKind>) =>
    groups.flatMap((group) => group.actors.map((actor) => actor.claims)).toSorted((a, b) => b - a);
  const all = actorsByKind(real, 'en');
  const few = actorsByKind(real, 'en', 3);
  expect(claimsOf(few)).toEqual(claimsOf(all).slice(0, 3));
  const actors = actorIds(real, 'en').length;
  expect([all.actors, all.others]).toEqual([actors, 0]);
  expect([few.actors, few.others]).toEqual([actors, actors - 3]);
});

test('of very many sources those are listed on which most claims rest, and all are counted', () => {
  const all = sourcesByPublisher(real);
  const few = sourcesByPublisher(real, 3);
  const listed = few.groups.flatMap((group) => group.sources);
  const claims = all.groups.flatMap((group) => group.sources.map((source) => source.claims));
  expect(listed.map((source) => source.claims).toSorted((a, b) => b - a)).toEqual(
    claims.toSorted((a, b) => b - a).slice(0, 3),
  );
  expect([all.sources, all.publishers, all.others]).toEqual([
    sourceIds(real).length,
    all.groups.length,
    0,
  ]);
  expect(few).toMatchObject({
    sources: all.sources,
    publishers: all.publishers,
    others: all.sources - 3,
  });
});

test('of very many forecasts those are listed that fall due or came out first, and all are counted', () => {
  const all = forecastLedger(real);
  const few = forecastLedger(real, 1);
  expect(all.counts).toEqual({ open: all.open.length, settled: all.settled.length });
  expect(few).toEqual({ ...all, open: all.open.slice(0, 1), settled: all.settled.slice(0, 1) });
  expect(all.open.length + all.settled.length).toBeGreaterThan(2);
});

test('changes are listed newest first, with the passages that they touch', () => {
  const [first, second] = changesAcross(features);
  expect(first?.change.text).toBe('The forecast was added.');
  expect(first?.claims.map(({ href }) => href)).toEqual(['/port/#text-soon']);
  expect(second?.section).toEqual({ title: 'The port', href: '/port/the-port/' });
});

test('a claim that says again one of another analysis is named on both sides', () => {
  const again = exampleAnalysis([
    'text: The port is open.',
    'text: The port is open.\n    restates: [port/1]',
  ]);
  const analyses = [...features, again];
  const port = features.find(({ slug }) => slug === 'port');
  const one = again.index.claims.get('port-open');
  const other = port?.index.claims.get('1');
  if (!port || !one || !other) throw new Error('The example has changed.');
  expect(relatedElsewhere(one, analyses)).toMatchObject([
    { how: 'Says again', href: '/port/claims/1/', analysis: 'The port opens' },
  ]);
  expect(relatedElsewhere(other, analyses)).toMatchObject([
    { how: 'Said again in', href: '/x/claims/port-open/' },
  ]);
});

test('what a forecast came to is told from the forecast and from the claim that tells it', () => {
  const forecast = withForecast('2025-09-01');
  const settled = exampleAnalysis([
    'claims:\n',
    soon.replace(
      'due: DUE',
      'due: 2025-09-01, outcome: { verdict: came-true, on: 2025-08-20, text: It came., evidence: [{ source: gazette, excerpt: Words. }], claims: [port-open] }',
    ),
  ]);
  const claim = (id: string, of: typeof settled) => {
    const found = of.index.claims.get(id);
    if (!found) throw new Error(`No ${id}.`);
    return found;
  };
  expect(relatedElsewhere(claim('soon', settled), [settled])).toMatchObject([
    { how: 'Its outcome is told in', href: '/x/claims/port-open/' },
  ]);
  expect(relatedElsewhere(claim('port-open', settled), [settled])).toMatchObject([
    { how: 'Tells the outcome of', href: '/x/claims/soon/' },
  ]);
  expect(relatedElsewhere(claim('soon', forecast), [forecast])).toEqual([]);
});

test('heads say in numbers what a page holds', () => {
  expect(actorHead(exampleSite, actorIn(features, 'union', 'en')).description).toBe(
    'The Union, Dockers. 2 claims in 1 analysis: 1 single source and 1 disputed. Forecasts: 1 open.',
  );
  expect(sourceHead(exampleSite, sourceIn(features, 'order')).description).toBe(
    '“Order 1”, Gazette, January 2026: document, official publisher. 2 claims on the record rest on it. Without it 2 would lose standing.',
  );
});

test('a claim across analyses leads to its own page and to its passage', () => {
  const [port] = features.filter(({ slug }) => slug === 'port');
  if (!port) throw new Error('The example has changed.');
  expect(claimAcross(port, 'ours')).toMatchObject({
    speakerHref: undefined,
    passageHref: '/port/#text-ours',
  });
});

test('sources go back to one origin however its name is spelt', () => {
  const spelt = exampleAnalysis([
    'sources:\n',
    `sources:
  - { id: agency, title: A wire, publisher: Reuters, kind: report, control: independent, lang: en, url: "https://agency.example/1", checked: { on: 2026-11-20, extent: excerpt, from: live } }
  - { id: paper, title: A copy, publisher: A paper, origin: reuters, kind: report, control: independent, lang: en, url: "https://paper.example/1", checked: { on: 2026-11-20, extent: excerpt, from: live } }
`,
  ]);
  expect(sourceIn([spelt], 'agency').sameOrigin.map(({ source }) => source.id)).toEqual(['paper']);
  expect(sourceIn([spelt], 'paper').sameOrigin.map(({ source }) => source.id)).toEqual(['agency']);
});
