import { expect, test } from 'vitest';
import { exampleAnalysis, exampleSite } from '../../tests/support/derived-analysis.ts';
import {
  allCards,
  analysisCard,
  cardAlt,
  claimCard,
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
