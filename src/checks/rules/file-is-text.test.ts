import { expect, test } from 'vitest';
import { content, exampleText, shown } from '../../../tests/support/example-analysis.ts';
import { largestFile, readAnalysisBytes } from '../analysis-file.ts';
import { runChecks } from '../run.ts';
import { fileIsText } from './file-is-text.ts';

function findings(...parts: readonly (string | readonly number[])[]) {
  const bytes = Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))),
  );
  const file = readAnalysisBytes('x.mdx', bytes);
  return shown(fileIsText.check(file, content([file])));
}

test('is silent where it holds', () => {
  expect(findings(exampleText)).toBe('');
});

test('reports the first byte that is no UTF-8, after letters of more than one byte', () => {
  expect(findings('One\nTwo → «', [0xe9], 't»\nThree ', [0xff])).toMatchInlineSnapshot(`
    "2:8 The file is not UTF-8 from here on.
        Save it with the encoding UTF-8."
  `);
});

test('reports a file in another encoding at its first byte', () => {
  expect(findings([...Buffer.from('\uFEFF---\n', 'utf16le')])).toMatch(
    /^1:1 The file is not UTF-8/,
  );
});

test('reports a letter that is cut off at the end', () => {
  expect(findings('One é', [0xc3])).toMatch(/^1:6 /);
});

test('does not take U+FFFD for it that the author wrote', () => {
  expect(findings('One \uFFFD and \uFFFD.\n')).toBe('');
  expect(findings('One \uFFFD\uFFFD,\ntwo ', [0x80], '\uFFFD')).toMatch(/^2:5 /);
  expect(findings('One \uFFFD', [0x80])).toMatch(/^1:6 /);
});

test('reports a file that is too large, also where it is no text, with its size', () => {
  expect(findings('a'.repeat(9.25 * 1024 * 1024), [0xff])).toMatchInlineSnapshot(`
    "1:1 The file has 9.3 MB; at most 8 MB are read.
        Divide it into analyses that link to each other."
  `);
});

test('lets the largest file and an empty one stand', () => {
  // In a remark, which is read at once.
  const [before, after] = ['---\n# ', '\n---\n'];
  const remark = 'a'.repeat(largestFile - before.length - after.length);
  expect(findings(before + remark + after)).toBe('');
  expect(findings(`${before}a${remark}${after}`)).not.toBe('');
  expect(findings('')).toBe('');
});

test('is all that an author is told of such a file', () => {
  const file = readAnalysisBytes('x.mdx', Buffer.from([0xff]));
  expect(runChecks(content([file])).map(({ rule }) => rule)).toEqual(['file-is-text']);
});
