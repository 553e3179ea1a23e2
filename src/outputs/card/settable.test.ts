import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadFonts } from './fonts.ts';
import { settableIn } from './settable.ts';
import { charactersOf } from './woff2-characters.ts';

const fonts = await loadFonts();
const settable = settableIn(fonts);

test('the characters of a font are read from the file', () => {
  const [latin] = fonts;
  if (!latin) throw new Error('There are no fonts.');
  const characters = charactersOf(latin.data);
  expect([...'AZaz09“”–…é'].every((c) => characters.has(c.codePointAt(0) ?? 0))).toBe(true);
  expect([...'Яα会✓'].some((c) => characters.has(c.codePointAt(0) ?? 0))).toBe(false);
});

test('a file that is no WOFF2 is refused', () => {
  expect(() => charactersOf(Buffer.alloc(100))).toThrow('This is no WOFF2 file.');
});

test.each([
  'The port is open.',
  '“Great progress” – Türkiye, Łódź, Việt Nam, Αθήνα; 25 % of €3 ½',
  'Встреча Путина и Уиткоффа: їжак, ґанок, ћирилица',
  'قال يوري أوشاكوف إن الاجتماع عُقد في 7 أغسطس، می‌خواهم',
  '© 2025 ™ № 7',
])('is set as it is: %s', (text) => {
  expect(settable(text)).toBe(text);
});

test.each([
  ['Good news 🎉🎉 for the port 👍🏽!', 'Good news for the port!'],
  ['🇺🇦 Kyiv ❤️', 'Kyiv'],
  ['1️⃣ First', '1 First'],
  ['👩‍👩‍👧 came', 'came'],
  ['US‑China, ＷＩＤＥ', 'US-China, WIDE'],
  ['25 % and\n a line', '25 % and a line'],
  ['evil\u202Etxt\u200B\u0007', 'eviltxt'],
  ['e\u0301', 'é'],
  ['a\u0301\u0301\u0301\u0301\u0301\u0301 b', 'á\u0301 b'],
])('is set in what we have: %s', (text, set) => {
  expect(settable(text)).toBe(set);
});

test.each([
  '会谈由美方提议。',
  'The word 和平 is peace',
  'הפגישה',
  'नमस्ते',
  'x ≠ 漢',
  '',
  ' ',
  '🎉',
  '…',
  '\u0301',
])('is not set at all: %s', (text) => {
  expect(settable(text)).toBeUndefined();
});

test('whatever is set has a glyph for each of its characters', () => {
  const all = new Set(fonts.flatMap(({ data }) => [...charactersOf(data)]));
  const unseen = new Set(['\u00ad', '\u200c', '\u200d']);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
      const lacking = [...(settable(text) ?? '')].filter(
        (c) => !unseen.has(c) && !all.has(c.codePointAt(0) ?? 0),
      );
      expect(lacking).toEqual([]);
    }),
    { seed: 1 },
  );
});
