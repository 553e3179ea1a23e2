import { expect, test, vi } from 'vitest';
import { file, exampleText } from '../../tests/support/example-analysis.ts';
import { filesWithIn, sharedIdsOf, type SharedKind } from './files-with.ts';

const one = file(exampleText);
const two = file(exampleText.replace('id: gazette', 'id: other-gazette'));
const sharing = [one, two].map((each) => [each, sharedIdsOf(each)] as const);
const questions: [SharedKind, string][] = [
  ['actors', 'minister'],
  ['actors', 'gazette'],
  ['sources', 'gazette'],
  ['sources', 'nobody'],
  ['topics', sharedIdsOf(one).topics[0] ?? ''],
];

test('who has what is the same answer to the first question and to the thousandth', () => {
  const filesWith = filesWithIn(() => sharing);
  const answers = () => questions.map(([kind, id]) => filesWith(kind, id));
  const first = answers();
  expect(first).toEqual([[one, two], [], [one], [], [one, two]]);
  for (let i = 0; i < 1000; i += 1) answers();
  expect(answers()).toEqual(first);
});

test('an analysis that names one twice is there once', () => {
  const twice = { actors: [{ id: 'a' }, { id: 'a' }], sources: [], topics: [] };
  const filesWith = filesWithIn(() => [[one, twice]]);
  for (let i = 0; i < 300; i += 1) expect(filesWith('actors', 'a')).toEqual([one]);
});

test('nothing is looked through before somebody asks', () => {
  const asked = vi.fn(() => sharing);
  const filesWith = filesWithIn(asked);
  expect(asked).not.toHaveBeenCalled();
  filesWith('actors', 'minister');
  filesWith('actors', 'ministry');
  expect(asked).toHaveBeenCalledTimes(1);
});
