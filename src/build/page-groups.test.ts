import { expect, test } from 'vitest';
import { groupsByTopic } from './page-groups.ts';
import { planned } from './pages.ts';

const pagesOf = (topic: string, id: string) => ({
  topic,
  pages: ['', 'feed.xml'].map((name) => ({
    ...planned('route', `/actors/${id}/${name}`),
    key: id,
  })),
});
const topics = Array.from({ length: 200 }, (_, i) => `topic-${i}`);
const all = topics.flatMap((topic) =>
  Array.from({ length: 30 }, (_, i) => pagesOf(topic, `${topic}-${i}`)),
);
const groups = groupsByTopic('_actors', all);
const groupOf = (file: string, among = groups) =>
  among.find(({ pages }) => pages.some((page) => page.file === file))?.name;

test('every page stands in one group, with the others of its actor', () => {
  const files = groups.flatMap(({ pages }) => pages.map(({ file }) => file));
  expect(files.toSorted()).toEqual(
    all.flatMap(({ pages }) => pages.map(({ file }) => file)).toSorted(),
  );
  expect(groupOf('actors/topic-7-3/feed.xml')).toBe(groupOf('actors/topic-7-3/index.html'));
});

test('those of a topic stand in a few groups, and those of all topics in many', () => {
  for (const topic of topics) {
    const names = groups.filter(({ pages }) =>
      pages.some(({ file }) => file.startsWith(`actors/${topic}-`)),
    );
    expect(names.length, topic).toBeLessThanOrEqual(4);
  }
  expect(groups.length).toBeGreaterThan(48);
});

test('a page stays in its group when others come', () => {
  const more = groupsByTopic('_actors', [pagesOf('a new topic', 'somebody'), ...all]);
  for (const { pages } of all.slice(0, 300)) {
    const { file } = pages[0] ?? { file: '' };
    expect(groupOf(file, more)).toBe(groupOf(file));
  }
});
