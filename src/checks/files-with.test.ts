import { expect, test, vi } from 'vitest';
import { file, exampleText } from '../../tests/support/example-analysis.ts';
import { filesWithIn, sharedIdsOf, type SharedKind } from './files-with.ts';

const one = file(exampleText);
const two = file(exampleText.replace('id: gazette', 'id: other-gazette'));
const sharing = [one, two].map((each) => [each, sharedIdsOf(each)] as const);
const [topic = ''] = sharedIdsOf(one).topics;
const questions: [SharedKind, string[]][] = [
  ['actors', ['minister', 'gazette']],
  ['sources', ['gazette', 'nobody']],
  ['topics', [topic]],
];

test('who has what is the same answer to the first question and to the thousandth', () => {
  const filesWith = filesWithIn(() => sharing);
  const answers = () => questions.map(([kind, ids]) => Object.fromEntries(filesWith(kind, ids)));
  const first = answers();
  expect(first).toEqual([
    { minister: [one, two], gazette: [] },
    { gazette: [one], nobody: [] },
    { [topic]: [one, two] },
  ]);
  for (let i = 0; i < 1000; i += 1) answers();
  expect(answers()).toEqual(first);
});

test('an analysis that names one twice is there once', () => {
  const twice = { actors: [{ id: 'a' }, { id: 'a' }], sources: [], topics: [] };
  const filesWith = filesWithIn(() => [[one, twice]]);
  for (let i = 0; i < 300; i += 1) expect(filesWith('actors', ['a']).get('a')).toEqual([one]);
});

test('nothing is looked through before somebody asks', () => {
  const asked = vi.fn(() => sharing);
  const filesWith = filesWithIn(asked);
  expect(asked).not.toHaveBeenCalled();
  filesWith('actors', ['minister']);
  filesWith('actors', ['ministry']);
  expect(asked).toHaveBeenCalledTimes(1);
});
