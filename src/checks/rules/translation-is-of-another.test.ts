import { expect, test } from 'vitest';
import {
  changed,
  content,
  exampleText,
  shown,
  siteText,
  type Changes,
} from '../../../tests/support/example-analysis.ts';
import { readAnalysis } from '../analysis-file.ts';
import { readSite } from '../yaml-file.ts';
import { translationIsOfAnother } from './translation-is-of-another.ts';

const translation = (lang: string, original: string, ...more: Changes) =>
  changed(['lang: en\n', `lang: ${lang}\ntranslationOf: ${original}\n`], ...more);

/** What is found in the last of these files, by slug and text. */
function findings(...texts: readonly (readonly [slug: string, text: string])[]): string {
  const files = texts.map(([slug, text]) => readAnalysis(`${slug}.mdx`, text));
  const last = files.at(-1);
  return last ? shown(translationIsOfAnother.check(last, content(files))) : 'no file';
}

const original = ['port', exampleText] as const;

test('is silent where it holds, and where there is no translation', () => {
  expect(findings(original)).toBe('');
  expect(
    findings(
      original,
      ['port-uk', translation('uk', 'port')],
      ['port-ru', translation('ru', 'port')],
    ),
  ).toBe('');
});

test('reports an original that does not exist, with the nearest that does', () => {
  expect(findings(original, ['port-uk', translation('uk', 'prot')])).toMatchInlineSnapshot(`
    "6:16 Cannot find analysis "prot".
        Did you mean "port"?"
  `);
});

test('names what an original that was renamed is called now', () => {
  const files = [
    readAnalysis('harbour.mdx', exampleText),
    readAnalysis('porto.mdx', exampleText),
    readAnalysis('port-uk.mdx', translation('uk', 'port')),
  ];
  const site = readSite('site.yaml', `${siteText}aliases: { port: harbour }\n`);
  const [, , translated] = files;
  const found = translated && translationIsOfAnother.check(translated, content(files, { site }));
  expect(shown(found ?? [])).toMatchInlineSnapshot(`
    "6:16 Cannot find analysis "port".
        It was renamed: write "harbour"."
  `);
});

test('reports an analysis that is its own original', () => {
  expect(findings(['port', translation('uk', 'port')])).toMatchInlineSnapshot(`
    "6:16 This analysis names itself as its original.
        Remove the line, or name the analysis of which this is a translation."
  `);
});

test('reports a translation of a translation, and names the first', () => {
  expect(
    findings(
      original,
      ['port-uk', translation('uk', 'port')],
      ['port-ru', translation('ru', 'port-uk')],
    ),
  ).toMatchInlineSnapshot(`
    "6:16 "port-uk" is itself a translation of "port".
        Name the one that was written first: "port"."
  `);
});

test('reports a translation into the language of the original, or of another translation', () => {
  expect(findings(original, ['port-en', translation('en', 'port')])).toMatchInlineSnapshot(`
    "5:7 The language is "en", and so is that of "port".
        A translation is in another language than the original and its other translations."
  `);
  expect(findings(original, ['a', translation('uk', 'port')], ['b', translation('uk', 'port')]))
    .toMatchInlineSnapshot(`
    "5:7 The language is "uk", and so is that of "a".
        A translation is in another language than the original and its other translations."
  `);
});

test('reports a published translation of a draft, and lets a draft be one', () => {
  const draft = ['port', changed(['lang: en\n', 'lang: en\ndraft: true\n'])] as const;
  expect(findings(draft, ['port-uk', translation('uk', 'port')])).toMatchInlineSnapshot(`
    "6:16 The original, "port", is a draft: readers will not find it.
        Publish it first, or keep this one a draft."
  `);
  const both = translation('uk', 'port', ['topic: Shipping\n', 'topic: Shipping\ndraft: true\n']);
  expect(findings(draft, ['port-uk', both])).toBe('');
});

test('is tried where another key is not valid, and waits for a language that is not', () => {
  expect(
    findings(original, ['port-uk', translation('uk', 'prot', ['topic: Shipping\n', ''])]),
  ).toContain('Cannot find analysis "prot"');
  expect(findings(original, ['port-uk', translation('Ukrainian', 'port')])).toBe('');
});
