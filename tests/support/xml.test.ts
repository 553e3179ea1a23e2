import { expect, test } from 'vitest';
import { xmlProblems } from './xml.ts';

const entry = `<entry><id>tag:a.example,2026-01-01:/x</id><title>X</title><updated>2026-01-01T00:00:00Z</updated></entry>`;
const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><id>https://a.example/feed.xml</id><title>A</title><updated>2026-01-01T00:00:00Z</updated><author><name>A</name></author>${entry}</feed>`;

test('the smallest feed is valid', async () => {
  expect(await xmlProblems(feed, 'atom.xsd')).toEqual([]);
});

test.each([
  ['no id', feed.replace(/<id>https.*?<\/id>/, '')],
  ['two titles', feed.replace('<title>A</title>', '<title>A</title><title>B</title>')],
  ['no moment', feed.replace(/<updated>.*?<\/updated>/, '')],
  ['a day for a moment', feed.replace('2026-01-01T00:00:00Z', '2026-01-01')],
  ['a moment without a zone', feed.replace('2026-01-01T00:00:00Z', '2026-01-01T00:00:00')],
  ['an address that is not whole', feed.replace('https://a.example/feed.xml', '/feed.xml')],
  ['an entry without its own moment', feed.replace(/<updated>.*?<\/updated><\/entry>/, '</entry>')],
  [
    'an entry with two summaries',
    feed.replace('</entry>', '<summary>a</summary><summary>b</summary></entry>'),
  ],
  ['two entries with one id', feed.replace(entry, entry + entry)],
  ['an element that is not known', feed.replace('</entry>', '<guid>1</guid></entry>')],
  ['what is not well formed', feed.replace('</feed>', '')],
])('a feed with %s is not', async (_, text) => {
  expect(await xmlProblems(text, 'atom.xsd')).not.toEqual([]);
});
