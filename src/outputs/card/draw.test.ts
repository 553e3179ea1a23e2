import { describe, expect, test } from 'vitest';
import { decodePng, inkBox } from '../../../tests/support/png.ts';
import type {
  AnalysisCard,
  CardContent,
  ClaimCard,
  LedgerCard,
  SectionCard,
  SiteCard,
} from '../../data/cards.ts';
import { forecastStates, type ForecastState } from '../../model/forecast.ts';
import { standingNames, standingWords } from '../../model/standing.ts';
import { designDigest } from './design.ts';
import { drawCard } from './draw.ts';
import { margin } from './measures.ts';
import { claimLayout } from './layout-claim.ts';
import { sectionLayout } from './layout-section.ts';
import { isWholeCard } from './png.ts';
import { createRenderer } from './renderer.ts';

const renderer = await createRenderer();
const draw = (card: CardContent) => drawCard(renderer, card);

const frame = { site: 'On the Record', host: 'on-the-record.example', lang: 'en' };
const standings = standingNames.map((name, i) => ({
  name,
  label: standingWords[name].label.toLowerCase(),
  count: 1 + i * 321,
}));
const claim: ClaimCard = {
  kind: 'claim',
  ...frame,
  number: 12,
  of: 62,
  text: 'The port is open.',
  standing: { name: 'disputed', label: 'Disputed' },
  speaker: 'Yuri Ushakov',
  role: 'Foreign-policy aide to the President of Russia',
  date: '7 August 2025',
  outcome: undefined,
};
const analysis: AnalysisCard = {
  kind: 'analysis',
  ...frame,
  title: 'A port opens',
  topic: 'Shipping',
  covers: '5–7 August 2025',
  claims: 62,
  speakers: 24,
  standings,
};
const section: SectionCard = {
  kind: 'section',
  ...frame,
  title: 'The port',
  analysis: analysis.title,
  number: 3,
  of: 7,
  claims: 14,
  standings: standings.slice(0, 4),
};
const ledger: LedgerCard = {
  kind: 'ledger',
  ...frame,
  analysis: analysis.title,
  claims: 62,
  speakers: 24,
  standings,
};
const site: SiteCard = { kind: 'site', ...frame, description: 'What is said.', standings };

const texts: Record<string, Partial<Pick<ClaimCard, 'text' | 'lang'>> & { text: string }> = {
  'one letter': { text: 'A' },
  'three hundred letters': {
    text: 'The port is open, said the minister of ports on Monday. '.repeat(6),
  },
  'three thousand letters': {
    text: 'The port is open, said the minister of ports on Monday. '.repeat(54),
  },
  'one long word': { text: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbau'.repeat(12) },
  'an address': { text: `https://port.example/${'a-long-path/'.repeat(60)}` },
  capitals: { text: 'ÅÉÖ WWWWWWWWWWWWWWWWWWWWWWWW MMMMMMMMMM'.repeat(3) },
  Cyrillic: {
    text: 'Встреча была предложена американской стороной, заявил помощник.'.repeat(2),
    lang: 'ru',
  },
  Arabic: {
    text: 'قال يوري أوشاكوف إن الاجتماع عُقد في 7 أغسطس، وإن Trump وافق عليه. '.repeat(3),
    lang: 'ar',
  },
  Persian: { text: 'می‌خواهم بندر باز باشد.', lang: 'fa' },
  Hebrew: { text: 'הפגישה הוצעה על ידי הצד האמריקאי', lang: 'he' },
  Chinese: { text: '会谈由美方提议。', lang: 'zh' },
  emoji: { text: '🎉🎉🎉', lang: 'en' },
  'stacked accents': { text: 'Z\u0301\u0301\u0301\u0301\u0301\u0301algo '.repeat(9) },
  nothing: { text: '' },
};

/** The same text wherever a card says something of an author. */
function everywhere({ text, lang = 'en' }: { text: string; lang?: string }): CardContent[] {
  return [
    { ...claim, lang, text },
    { ...claim, lang, text, speaker: text, role: text, site: text, date: '30 September 2025' },
    { ...analysis, lang, title: text, topic: text, covers: '30 December 2025 – 2 January 2026' },
    { ...section, lang, title: text, analysis: text, site: text },
    { ...ledger, lang, analysis: text, claims: 12_345, speakers: 2345 },
    { ...site, lang, site: text, description: text },
  ];
}

async function expectWholeWithMargins(card: CardContent): Promise<void> {
  const png = await draw(card);
  const what = JSON.stringify(card);
  expect(isWholeCard(png), what).toBe(true);
  expect(png.length, what).toBeLessThan(60 * 1024);
  const picture = decodePng(png);
  expect([picture.width, picture.height]).toEqual([1200, 630]);
  const ink = inkBox(picture, 0xfcfbf8);
  // Letters may lean into the margin by a few pixels, and accents on an accented capital reach a little higher.
  expect(ink.left, what).toBeGreaterThanOrEqual(margin.x - 8);
  expect(ink.right, what).toBeLessThan(1200 - margin.x + 8);
  expect(ink.top, what).toBeGreaterThanOrEqual(margin.y - 18);
  expect(ink.bottom, what).toBeLessThan(630 - margin.y + 8);
}

describe('nothing on a card is clipped or leaves its margins, when an author writes', () => {
  test.each(Object.entries(texts))('%s', async (_, text) => {
    for (const card of everywhere(text)) await expectWholeWithMargins(card);
  });
});

test('a card of each standing and outcome keeps its margins, also from right to left', async () => {
  for (const [i, name] of standingNames.entries()) {
    const standing = { name, label: standingWords[name].label };
    const states = Object.keys(forecastStates) as ForecastState[];
    const state = states[i % states.length] ?? 'open';
    const outcome = { state, words: 'did not come true' };
    await expectWholeWithMargins({ ...claim, standing, outcome, lang: i % 2 ? 'ar' : 'en' });
  }
});

test('a section and a claim say which of how many they are', async () => {
  expect(JSON.stringify(await sectionLayout(renderer, section))).toContain(
    'Section 3 of 7 · 14 claims',
  );
  expect(JSON.stringify(await claimLayout(renderer, claim))).toContain('Claim 12 of 62');
});

test('the same content gives the same bytes, also from another renderer', async () => {
  const other = await createRenderer();
  for (const card of [claim, analysis, section, ledger, site]) {
    expect((await drawCard(other, card)).equals(await draw(card)), card.kind).toBe(true);
  }
});

test('cards differ where what they say does', async () => {
  const cards: CardContent[] = [
    claim,
    { ...claim, standing: { name: 'documented', label: 'Documented' } },
    { ...claim, date: '8 August 2025' },
    { ...claim, text: 'The port is shut.' },
    { ...claim, outcome: { state: 'open', words: 'open' } },
    { ...claim, speaker: 'Dmitry Peskov' },
  ];
  const pngs = await Promise.all(cards.map(draw));
  expect(new Set(pngs.map((png) => png.toString('base64'))).size).toBe(cards.length);
});

test('what cannot be set says what else is known: the number, the subject, the host', async () => {
  const unset = await draw({ ...claim, text: '会谈', speaker: '尤里', role: '顾问' });
  const known = await draw({ ...claim, text: '漢字', speaker: '会', role: undefined });
  expect(unset.equals(known)).toBe(true);
  expect(unset.equals(await draw({ ...claim, text: '会谈' }))).toBe(false);
  const named = await draw({ ...site, site: '記錄' });
  expect(named.equals(await draw({ ...site, site: site.host }))).toBe(true);
});

test('an Arabic card begins at the right', async () => {
  const picture = decodePng(await draw({ ...claim, lang: 'ar', text: 'الميناء مفتوح.' }));
  const inked = (from: number, to: number) => {
    let count = 0;
    for (let y = 160; y < 300; y++) {
      for (let x = from; x < to; x++) count += picture.at(x, y) === 0xfcfbf8 ? 0 : 1;
    }
    return count;
  };
  expect(inked(700, 1200)).toBeGreaterThan(1000);
  expect(inked(0, 500)).toBe(0);
});

test('the design of the cards has a digest, the same each time', async () => {
  expect(await designDigest()).toMatch(/^[0-9a-f]{64}$/);
  expect(await designDigest()).toBe(await designDigest());
});
