import { describe, expect, test } from 'vitest';
import {
  changed,
  content,
  exampleText,
  permalinksOf,
  file,
  replaced,
  siteText,
} from '../../tests/support/example-analysis.ts';
import { mergeConflict } from './merge-conflict.ts';
import { runChecks } from './run.ts';
import { readPermalinks, readSite } from './yaml-file.ts';

const conflict = (ours: string, theirs: string) =>
  `<<<<<<< HEAD\n${ours}\n=======\n${theirs}\n>>>>>>> branch\n`;

const told = (issues: ReturnType<typeof runChecks>) =>
  issues.map(({ file: path, line, column, rule, message, hint }) =>
    [`${path}:${line}:${column} ${message} (${rule})`, hint].join('\n    '),
  );

describe('a merge conflict is told at its first marker, and nothing else of the file', () => {
  test('in the frontmatter', () => {
    const text = changed(['topic: Shipping\n', conflict('topic: Shipping', 'topic: Ports')]);
    expect(told(runChecks(content([file(text)])))).toMatchInlineSnapshot(`
      [
        "x.mdx:4:1 The file holds an unresolved merge conflict. (file-is-merged)
          Keep the lines that are right, and remove those that begin with "<<<<<<<", "=======" and ">>>>>>>".",
      ]
    `);
  });

  test('in the frontmatter, settled by half', () => {
    const text = changed(['topic: Shipping\n', 'topic: Shipping\n=======\n']);
    const [line, ...more] = told(runChecks(content([file(text)])));
    expect(line).toMatch(/^x\.mdx:5:1 The file holds an unresolved merge conflict/);
    expect(more).toEqual([]);
  });

  test('in the body, also with Windows line ends', () => {
    const text = changed(['We think', `${conflict('We know', 'We guess')}We think`]);
    const [line] = told(runChecks(content([file(text)])));
    expect(line).toMatch(/^x\.mdx:53:1 The file holds an unresolved merge conflict/);
    expect(told(runChecks(content([file(text.replaceAll('\n', '\r\n'))])))).toEqual([line]);
  });

  test('in site.yaml', () => {
    const text = replaced(siteText, ['language: en\n', conflict('language: en', 'language: fr')]);
    const site = readSite('site.yaml', text);
    expect(told(runChecks(content([], { site })))).toMatchInlineSnapshot(`
      [
        "site.yaml:3:1 The file holds an unresolved merge conflict. (site-is-valid)
          Keep the lines that are right, and remove those that begin with "<<<<<<<", "=======" and ">>>>>>>".",
      ]
    `);
  });

  test('in permalinks.json, where the lines of both are right', () => {
    const text = replaced(permalinksOf(file(exampleText)), [
      '    "claims": {\n',
      `    "claims": {\n${conflict('"a": "2026-11-24",', '"b": "2026-11-24",')}`,
    ]);
    const permalinks = readPermalinks('permalinks.json', text);
    expect(permalinks.data).toBeUndefined();
    expect(told(runChecks(content([file(exampleText)], { permalinks })))).toMatchInlineSnapshot(`
      [
        "permalinks.json:8:1 The file holds an unresolved merge conflict. (permalinks-are-valid)
          Keep the lines of both sides, with a comma between them, remove those that begin with "<<<<<<<", "=======" and ">>>>>>>", then run "npm run permalinks".",
      ]
    `);
  });
});

test.each(['A heading\n=======\n', '> > quoted\n', 'a <<<<<<< b\n', '<<<<<<<<\n', '>>>>>>>>>'])(
  'none is seen in %j',
  (text) => {
    expect(mergeConflict(text, '')).toBeUndefined();
  },
);

test.each([
  '<<<<<<<\n',
  '>>>>>>> theirs',
  'a\r\n<<<<<<< HEAD\r\n',
  '>>>>>>>\r\n',
  'a: 1\n=======\n',
])('one is seen in %j, also where it was settled by half', (text) => {
  expect(mergeConflict(text, text)).toMatchObject({ column: 1 });
});
