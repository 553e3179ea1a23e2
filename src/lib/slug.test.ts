import { describe, expect, test } from 'vitest';
import { slug, slugger } from './slug.ts';

describe('slug', () => {
  test.each([
    ['What was said', 'what-was-said'],
    ['Article 5: the guarantees (2025)', 'article-5-the-guarantees-2025'],
    ['Что сказал Ушаков', 'что-сказал-ушаков'],
    ['Київ і Москва', 'київ-і-москва'],
    ['中美关系', '中美关系'],
    ['東京サミット 2025', '東京サミット-2025'],
    ['قمة ألاسكا', 'قمة-ألاسكا'],
    ['हिन्दी समाचार', 'हिन्दी-समाचार'],
    ['Élysée', 'élysée'],
  ])('keeps the letters and digits of %j: %s', (heading, id) => {
    expect(slug(heading)).toBe(id);
  });

  test.each([
    ['curly quotes', '“Great progress”, Trump’s words', '"Great progress", Trump\'s words'],
    ['dashes', 'The Witkoff–Putin talks — what then?', 'The Witkoff-Putin talks - what then'],
    ['no-break spaces', '50\u00a0days\u202flater', '50 days later'],
    ['space and signs around it', '  What now?! ', 'What now'],
    ['letter case', 'WHAT NOW', 'what now'],
    ['how accents are composed', 'E\u0301lyse\u0301e', '\u00c9lys\u00e9e'],
    ['the invisible sign that makes an emoji', '❤\ufe0f Love', '❤ Love'],
  ])('does not move with %s', (_, a, b) => {
    expect(slug(a)).toBe(slug(b));
    expect(slug(a)).not.toBe('');
  });

  test('holds no sign but letters, marks, digits and single hyphens inside', () => {
    expect(slug('--a__b  c/d?e#f%g&h="i"--')).toBe('a-b-c-d-e-f-g-h-i');
  });
});

describe('slugger', () => {
  test('gives a repeated heading an id of its own, in reading order', () => {
    const idFor = slugger();
    expect(['Terms', 'Terms', 'terms!'].map(idFor)).toEqual(['terms', 'terms-2', 'terms-3']);
  });

  test('gives no id twice where a heading reads like a numbered repeat', () => {
    const idFor = slugger();
    const ids = ['Terms', 'Terms 2', 'Terms', 'Terms 2'].map(idFor);
    expect(ids).toEqual(['terms', 'terms-2', 'terms-3', 'terms-2-2']);
  });

  test('never gives an id that is taken', () => {
    const idFor = slugger(['sources', 'sources-2']);
    expect(idFor('Sources')).toBe('sources-3');
  });

  test('names a heading of punctuation only', () => {
    const idFor = slugger();
    expect(['?!', '…', '‼\ufe0f'].map(idFor)).toEqual(['section', 'section-2', 'section-3']);
  });

  test('starts anew for each body', () => {
    expect([slugger()('Terms'), slugger()('Terms')]).toEqual(['terms', 'terms']);
  });
});
