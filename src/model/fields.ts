import { z } from 'zod';
import { isLanguageTag } from '../lib/language-tag.ts';
import { isWebAddress } from '../lib/web-address.ts';
import { hasWords } from '../lib/text.ts';
import { isDay, isInstant, isMonth } from '../lib/dates.ts';

/** Fields that several records share. Messages say what is expected, in an author's words. */

/**
 * For a rule across the keys of an object: it is tried even where another key is wrong, so that an author is
 * told of everything at once. Such a rule must bear values that are not valid, and stay silent on them.
 */
export const despiteOtherIssues = {
  when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null,
};

/** An id: lower-case letters, digits and single hyphens. People share addresses made of it. */
export const id = z
  .string('an id is text: lower-case letters, digits and hyphens')
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'an id is made of lower-case letters, digits and single hyphens',
  )
  .max(80, 'an id has at most 80 characters')
  .refine(
    (value) => value !== 'constructor' && value !== 'prototype',
    'this word has a meaning in programs: choose another id',
  );

/** A claim of the same analysis, or one of another: `meeting-next-week`, `witkoff-putin-talks/meeting-next-week`. */
export const claimReference = z
  .string('expected the id of a claim')
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/,
    'expected the id of a claim, or of one in another analysis as analysis/claim',
  );

/** Some words; never only white space, or signs that cannot be seen. */
export const words = z
  .string('expected text')
  .trim()
  .min(1, { error: 'expected some words, found none', abort: true })
  .refine(hasWords, 'it holds nothing that can be seen: write some words');

/** A language tag, BCP 47. */
export const language = words
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, {
    error: 'expected a language tag (BCP 47), as en or pt-BR',
    abort: true,
  })
  // Browsers and programs refuse others; and two spellings of one language would count as two.
  .refine(isLanguageTag, 'expected a language tag as BCP 47 writes it: en, pt-BR, zh-Hant');

/** A web address, http or https only. */
export const address = z
  .string('expected a web address that begins with https:// or http://')
  .refine(isWebAddress, 'expected a web address that begins with https:// or http://')
  .meta({ format: 'uri' });

/** A web address, or one on this site: `/actors/ushakov/`. */
export const link = z.union([address, z.string().regex(/^\/(?![/\\])/)], {
  error: 'expected a web address that begins with https://, or one on this site that begins with /',
});

// A YAML 1.1 reader (Astro's) turns an unquoted date into a Date; here dates stay text.
const dateAsText = (value: unknown) =>
  value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : value;
const instantAsText = (value: unknown) => {
  const text = dateAsText(value);
  return typeof text === 'string' ? text.replace('.000Z', 'Z') : text;
};
const dayAsText = (value: unknown) => {
  const text = dateAsText(value);
  return typeof text === 'string' ? text.replace(/T00:00:00(\.000)?Z$/, '') : text;
};

/** A day, `2025-08-07`. */
export const day = z.preprocess(
  dayAsText,
  z
    .string('expected a day, as 2025-08-07')
    .refine(isDay, 'expected a day that exists, as 2025-08-07')
    .meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
);

/** An id, or a day, which YAML may read as a date. */
export const idOrDay = z.preprocess(dayAsText, id);

/** A day, or a month where no day is known: `2025-08-07`, `2025-08`. */
export const dayOrMonth = z.preprocess(
  dayAsText,
  z
    .string('expected a day or a month, as 2025-08-07 or 2025-08')
    .refine(
      (text) => isDay(text) || isMonth(text),
      'expected a day or a month that exists, as 2025-08-07 or 2025-08',
    )
    .meta({ pattern: '^\\d{4}-\\d{2}(-\\d{2})?$' }),
);

/** A moment in UTC, `2026-11-23T12:00:00Z`. */
export const instant = z.preprocess(
  instantAsText,
  z
    .string('expected a moment in UTC, as 2026-11-23T12:00:00Z')
    .refine(isInstant, 'expected a moment in UTC, as 2026-11-23T12:00:00Z')
    .meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$' }),
);
