import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readContent } from '../../src/checks/content.ts';
import { eightWordRuns, hashRun, outsideQuotations } from '../support/word-runs.ts';

// Hashes of every run of eight words in the article that the first analysis looks back at.
const taken = new Set(
  JSON.parse(
    await readFile(new URL('../data/original-eight-word-runs.json', import.meta.url), 'utf8'),
  ) as string[],
);

/** The runs of a text, outside quotation marks, that the original article has as well. */
function sharedRuns(text: string): string[] {
  return outsideQuotations(text)
    .flatMap(eightWordRuns)
    .filter((run) => taken.has(hashRun(run)));
}

test('no run of eight words outside quotation marks is shared with the original article', async () => {
  const { analyses } = await readContent('content', { today: '2026-11-24' });
  const texts = analyses.flatMap(({ record, body }) => [
    body?.text ?? '',
    record?.title ?? '',
    record?.description ?? '',
    ...(record?.claims ?? []).flatMap(({ text, forecast }) => [
      text,
      forecast?.criteria ?? '',
      forecast?.outcome?.text ?? '',
    ]),
    ...(record?.sources ?? []).map(({ note }) => note ?? ''),
    ...(record?.actors ?? []).map(({ role }) => role),
    ...(record?.changes ?? []).map(({ text }) => text),
  ]);
  expect(texts.join(' ').length).toBeGreaterThan(10_000);
  expect(texts.flatMap(sharedRuns)).toEqual([]);
});

test('the comparison finds a shared run, and leaves one in quotation marks alone', () => {
  const known = 'would be the first face-to-face encounter between a sitting U.S. and';
  expect(sharedRuns(`It ${known} Russian president.`)).not.toEqual([]);
  expect(sharedRuns(`He wrote: “It ${known}”.`)).toEqual([]);
});
