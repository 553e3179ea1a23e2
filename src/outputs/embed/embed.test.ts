import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { oembed } from './oembed.ts';
import { embedHeight, type EmbedView } from './size.ts';
import { embedSnippet } from './snippet.ts';

const view: EmbedView = {
  claim: { text: 'The “port” is <open> & "free".' },
  quote: undefined,
  standing: { name: 'documented', reason: 'Documented: order 7.' },
  standingLabel: 'Documented',
  speaker: 'A & B <ministry>',
  role: undefined,
  date: '7 August 2025',
  forecast: undefined,
};
const addresses = {
  page: 'https://x.example/a/claims/порт/',
  embed: 'https://x.example/a/claims/порт/embed/',
  site: 'https://x.example/',
  card: 'https://x.example/a/claims/порт/card.png',
};

test('the snippet is a frame with a link inside, and takes every sign as text', () => {
  const snippet = embedSnippet(view, addresses, 'On the Record');
  const $ = load(snippet, null, false);
  expect($('object').attr('data')).toBe(addresses.embed);
  expect($('object').attr('aria-label')).toBe(view.claim.text);
  expect($('object a').attr('href')).toBe(addresses.page);
  expect($('object p').text()).toBe(
    'The “port” is <open> & "free". (A & B <ministry>, 7 August 2025. Documented. On the Record)',
  );
  expect($('*').length).toBe(3);
});

test('oEmbed gives a frame of the same size, and the card as its thumbnail', () => {
  const { html, width, height, ...rest } = oembed(view, addresses, {
    name: 'On the Record',
    authors: ['Ada Example', 'The desk'],
  });
  const frame = load(html, null, false)('iframe');
  expect(frame.attr('src')).toBe(addresses.embed);
  expect(frame.attr('title')).toBe(view.claim.text);
  expect([frame.attr('width'), frame.attr('height')]).toEqual([String(width), String(height)]);
  expect(rest).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: 'Documented: The “port” is <open> & "free".',
    author_name: 'Ada Example and The desk',
    thumbnail_url: addresses.card,
  });
});

describe('the height of an embed', () => {
  test('grows with what it shows', () => {
    const bare = embedHeight(view);
    const long = { ...view, claim: { text: 'word '.repeat(60) } };
    const quoted = { ...view, quote: 'So be it.' };
    expect(embedHeight(long)).toBeGreaterThan(bare + 100);
    expect(embedHeight(quoted)).toBeGreaterThan(bare);
  });

  test('grows by each line of a longer reason', () => {
    const reason = (words: number) => 'word '.repeat(words);
    const [short = 0, long = 0] = [14, 70].map((words) =>
      embedHeight({ ...view, standing: { name: 'documented', reason: reason(words) } }),
    );
    expect(long).toBeGreaterThanOrEqual(short + 4 * 20);
  });

  test('grows with what became of a forecast, and is the same for an open one', () => {
    const bare = embedHeight(view);
    const forecast = {
      criteria: 'It opens.',
      due: '1 September 2025',
      state: 'open' as const,
      outcome: undefined,
      on: undefined,
      evidence: [],
    };
    const settled = (outcome: string) =>
      embedHeight({ ...view, forecast: { ...forecast, state: 'came-true', outcome } });
    expect(embedHeight({ ...view, forecast })).toBe(bare);
    expect(settled('It did.')).toBeGreaterThanOrEqual(bare + 2 * 20);
    expect(settled('word '.repeat(70))).toBeGreaterThanOrEqual(settled('It did.') + 4 * 20);
  });
});
