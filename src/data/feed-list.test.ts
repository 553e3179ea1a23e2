import { expect, test } from 'vitest';
import { everyAnalysis } from '../../tests/support/derived-analysis.ts';
import { actorFeeds } from './feed-list.ts';

const analyses = await everyAnalysis();
const site = { language: 'en' };

test('of very many speakers the feeds of those with most claims are listed, by name, and all are counted', () => {
  const all = actorFeeds(site, analyses);
  const few = actorFeeds(site, analyses, 3);
  expect(all.others).toBe(0);
  expect(few.others).toBe(all.feeds.length - 3);
  // In the order of the whole list, which is by name.
  expect(few.feeds).toEqual(
    all.feeds.filter(({ atom }) => few.feeds.some((one) => one.atom === atom)),
  );
  const claims = (feeds: typeof all.feeds) =>
    feeds.map(({ holds }) => parseInt(holds, 10)).toSorted((a, b) => b - a);
  expect(claims(few.feeds)).toEqual(claims(all.feeds).slice(0, 3));
});
