import { expect, test } from 'vitest';
import { changed, content, shown } from '../../../tests/support/example-analysis.ts';
import { readAnalysis } from '../analysis-file.ts';
import { topicHasItsAddress } from './topic-has-its-address.ts';

const about = (path: string, topic: string) =>
  readAnalysis(path, changed(['topic: Shipping', `topic: ${topic}`]));

/** What is found of the topics of two files; the first by name is what the other is held against. */
function findings(first: string, second: string) {
  const [a, b] = [about('a.mdx', first), about('b.mdx', second)];
  const both = content([a, b]);
  expect(shown(topicHasItsAddress.check(a, both))).toBe('');
  return shown(topicHasItsAddress.check(b, both));
}

test('is silent where two topics have addresses of their own, or are one', () => {
  expect(findings('Ports', 'Shipping')).toBe('');
  expect(findings('War in Ukraine', 'War in Ukraine')).toBe('');
  expect(findings('War in Ukraine', '"war  in Ukraine"')).toBe('');
});

test('reports two topics that have one address', () => {
  expect(findings('C', '"C++"')).toMatchInlineSnapshot(`
    "4:8 The topic "C++" has the address of "C" in a.mdx: /topics/c/feed.xml.
        Write "C" where it is the same, or name the other topic in other letters."
  `);
  expect(findings('Russia and NATO', 'Russia-and-NATO')).not.toBe('');
});

test('waits for a topic that can be read', () => {
  expect(findings('C', '🚢')).toBe('');
});
