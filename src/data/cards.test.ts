import { expect, test } from 'vitest';
import { exampleAnalysis, exampleSite } from '../../tests/support/derived-analysis.ts';
import {
  allCards,
  analysisCard,
  cardAlt,
  claimCard,
  claimsInWords,
  ledgerCard,
  sectionCard,
  siteCard,
} from './cards.ts';

const analysis = exampleAnalysis();
const forecast = exampleAnalysis([
  '    kind: statement\n',
  `    kind: forecast
    forecast: { criteria: It is open., due: 2025-09-01 }
`,
]);

/** The example in three sections: each of the first two states one claim, the last none. */
const sections = exampleAnalysis(
  ['We think', '## The weather\n\nWe think'],
  ['late</Claim>.\n', 'late</Claim>.\n\n## The rest\n\nNothing more is known.\n'],
);

test('there is a card for the site, the analysis, its ledger, each section and each claim', () => {
  expect(allCards(exampleSite, [analysis]).map(({ kind }) => kind)).toEqual([
    'site',
    'analysis',
    'ledger',
    'section',
    'claim',
    'claim',
  ]);
});

test('a card says in one sentence what it shows', () => {
  expect(
    [
      siteCard(exampleSite),
      analysisCard(exampleSite, analysis),
      ledgerCard(exampleSite, analysis),
      sectionCard(exampleSite, analysis, 'the-port'),
      claimCard(exampleSite, analysis, 'port-open'),
      claimCard(exampleSite, forecast, 'port-open'),
    ].map(cardAlt),
  ).toMatchInlineSnapshot(`
    [
      "The Port Record: What is said about ports.",
      "“A port opens”, on the news of 5–7 August 2025: 2 claims by 1 speaker, 1 documented and 1 author’s assessment.",
      "The ledger of “A port opens”: 2 claims by 1 speaker, 1 documented and 1 author’s assessment.",
      "“The port”, section 1 of “A port opens”: 2 claims, 1 documented and 1 author’s assessment.",
      "Claim 1, documented: “The port is open.” — The Minister, 7 August 2025",
      "Claim 1, documented; forecast, open: “The port is open.” — The Minister, 7 August 2025",
    ]
  `);
});

test('a card depends on its own content only', () => {
  const other = exampleAnalysis(['text: The opening will be late.', 'text: It will be late.']);
  const changed = allCards(exampleSite, [other]);
  const before = allCards(exampleSite, [analysis]);
  const differ = changed.filter((card, i) => JSON.stringify(card) !== JSON.stringify(before[i]));
  expect(differ.map(({ kind }) => kind)).toEqual(['claim']);
});

test('a card must be of a claim and a section that exist', () => {
  expect(() => claimCard(exampleSite, analysis, 'gone')).toThrow('No claim with the id "gone".');
  expect(() => sectionCard(exampleSite, analysis, 'gone')).toThrow(
    'No section with the id "gone".',
  );
});

test('a section says which of how many it is, and counts only what it states', () => {
  expect(
    ['the-port', 'the-weather', 'the-rest'].map((id) => {
      const { number, of, claims, standings } = sectionCard(exampleSite, sections, id);
      return [number, of, claims, standings.map(({ label, count }) => `${count} ${label}`)];
    }),
  ).toEqual([
    [1, 3, 1, ['1 documented']],
    [2, 3, 1, ['1 author’s assessment']],
    [3, 3, 0, []],
  ]);
});

test('in words a section has its number, and may have no claims', () => {
  expect(
    ['the-weather', 'the-rest'].map((id) => cardAlt(sectionCard(exampleSite, sections, id))),
  ).toEqual([
    '“The weather”, section 2 of “A port opens”: 1 claim, 1 author’s assessment.',
    '“The rest”, section 3 of “A port opens”: no claims.',
  ]);
});

test('a claim says which of all claims of the analysis it is', () => {
  const { number, of } = claimCard(exampleSite, sections, 'our-view');
  expect([number, of]).toEqual([2, 2]);
  const first = claimCard(exampleSite, sections, 'port-open');
  expect([first.number, first.of]).toEqual([1, 2]);
});

test('where only the analysis speaks, no speakers are counted', () => {
  expect([0, 1, 2].map((speakers) => claimsInWords({ claims: 1, speakers }))).toEqual([
    '1 claim',
    '1 claim by 1 speaker',
    '1 claim by 2 speakers',
  ]);
});

test.each([
  ['came-true', 'came true'],
  ['partly', 'partly came true'],
  ['did-not', 'did not come true'],
  ['not-scoreable', 'not scoreable'],
])('a forecast settled as %s says so: %s', (verdict, words) => {
  const settled = exampleAnalysis([
    '    kind: statement\n',
    `    kind: forecast
    forecast:
      criteria: It is open.
      due: 2025-09-01
      outcome: { verdict: ${verdict}, on: 2025-09-01, text: It was seen., evidence: [{ source: gazette, excerpt: Seen. }] }
`,
  ]);
  const card = claimCard(exampleSite, settled, 'port-open');
  expect(card.outcome).toEqual({ state: verdict, words });
  expect(cardAlt(card)).toContain(`; forecast, ${words}: “`);
});
