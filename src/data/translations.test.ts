import { expect, test } from 'vitest';
import { exampleAnalysis } from '../../tests/support/derived-analysis.ts';
import type { Analysis } from './analyses.ts';
import { translationsOf } from './translations.ts';

/** The example in a language, under a slug of its own. */
function written(slug: string, lang: string, translationOf?: string): Analysis {
  const more = translationOf === undefined ? '' : `\ntranslationOf: ${translationOf}`;
  return { ...exampleAnalysis(['lang: en', `lang: ${lang}${more}`]), slug };
}
const languages = (analysis: Analysis, all: readonly Analysis[]) =>
  translationsOf(analysis, all).map(({ lang }) => lang);

const original = written('x', 'uk');
const english = written('x-en', 'en', 'x');
const german = written('x-de', 'de', 'x');
const other = written('y', 'fr');

test('the original comes first, also where its language sorts last', () => {
  expect(languages(original, [english, original])).toEqual(['uk', 'en']);
  expect(languages(english, [english, original])).toEqual(['uk', 'en']);
});

test('of three languages each knows all, the translations by their codes', () => {
  const all = [other, english, original, german];
  for (const one of [original, english, german])
    expect(languages(one, all)).toEqual(['uk', 'de', 'en']);
});

test('what is there in one language has no translations', () => {
  expect(languages(other, [other, original, english])).toEqual([]);
  expect(languages(original, [original, other])).toEqual([]);
});

test('a language is called by its own name, and leads to its analysis', () => {
  const found = translationsOf(english, [english, original, german]);
  expect(found.map(({ language, analysis }) => [language, analysis.slug])).toEqual([
    ['українська', 'x'],
    ['Deutsch', 'x-de'],
    ['English', 'x-en'],
  ]);
});
