import { expect, test } from 'vitest';
import { isRightToLeft } from './direction.ts';

test.each([
  ['ar', 'Trump قال'],
  ['fa-IR', 'x'],
  ['he', ''],
  ['uz-Arab', 'x'],
  // A text whose language says nothing goes by its letters.
  ['en', 'اقترح الجانب الأمريكي عقد اجتماع مع Trump'],
])('a text in %s runs from right to left: %s', (lang, text) => {
  expect(isRightToLeft(text, lang)).toBe(true);
});

test.each([
  ['en', 'He said “السلام” and left'],
  ['ar-Latn', 'as-salam'],
  ['arn', 'Mapudungun'],
  ['en', ''],
])('a text in %s runs from left to right: %s', (lang, text) => {
  expect(isRightToLeft(text, lang)).toBe(false);
});
