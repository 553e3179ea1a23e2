import { expect, test } from 'vitest';
import { isLanguageTag } from './language-tag.ts';

test.each(['en', 'uk', 'pt-BR', 'zh-Hant', 'sr-Latn-RS', 'de-1996', 'ckb'])('%s is one', (tag) => {
  expect(isLanguageTag(tag)).toBe(true);
  expect(() => new Intl.Locale(tag).maximize()).not.toThrow();
});

test.each([
  'pt-br',
  'zh-CN-Hans',
  'en-GB-GB',
  'en-12',
  'en-a1',
  'zh-cmn-Hans-CN',
  'English language',
  '',
])('%j is none, or not as it is written', (tag) => {
  expect(isLanguageTag(tag)).toBe(false);
});
