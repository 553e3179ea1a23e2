import { describe, expect, test } from 'vitest';
import { byDate, formatDate, formatSpan, isDay, isInstant, isMonth, isAfter } from './dates.ts';

describe('isDay', () => {
  test.each(['2025-08-07', '2024-02-29', '2000-02-29', '2025-12-31', '2025-01-01'])(
    '%s is a day that exists',
    (text) => expect(isDay(text)).toBe(true),
  );

  test.each([
    '2025-02-29',
    '2025-02-30',
    '1900-02-29',
    '2025-04-31',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '2025-8-7',
    '2025-08',
    '07-08-2025',
    '2025-08-07T00:00:00Z',
    ' 2025-08-07',
    '2025-08-07\n',
    '',
  ])('%j is not a day', (text) => expect(isDay(text)).toBe(false));
});

describe('isMonth', () => {
  test.each(['2025-01', '2025-10', '2025-12'])('%s is a month', (text) =>
    expect(isMonth(text)).toBe(true),
  );

  test.each(['2025-00', '2025-13', '2025-1', '2025', '2025-08-07', 'August 2025'])(
    '%j is not a month',
    (text) => expect(isMonth(text)).toBe(false),
  );
});

describe('isInstant', () => {
  test.each(['2026-11-23T12:00:00Z', '2026-11-23T12:00:00.000Z'])('%s is a moment', (text) =>
    expect(isInstant(text)).toBe(true),
  );

  test.each([
    '2026-11-23',
    '2026-11-23T12:00Z',
    '2026-11-23T12:00:00',
    '2026-11-23T12:00:00+02:00',
    '2026-02-30T12:00:00Z',
    '2026-11-23T25:00:00Z',
    '2026-11-23T12:60:00Z',
  ])('%s is not a moment in UTC', (text) => expect(isInstant(text)).toBe(false));
});

describe('formatDate', () => {
  test('says a day with its month in words and no leading zero', () => {
    expect(formatDate('2025-08-07')).toBe('7 August 2025');
  });

  test('says a month where no day is known', () => {
    expect(formatDate('2025-12')).toBe('December 2025');
  });

  test('says the day of a moment in UTC, in whatever zone the build runs', () => {
    expect(formatDate('2026-11-23T23:59:59Z')).toBe('23 November 2026');
    expect(formatDate('2026-01-01T00:00:00Z')).toBe('1 January 2026');
  });
});

describe('formatSpan', () => {
  test.each([
    ['one day', '2025-08-07', '2025-08-07', '7 August 2025'],
    ['days of one month', '2025-08-05', '2025-08-07', '5–7 August 2025'],
    ['months of one year', '2025-07-30', '2025-08-02', '30 July – 2 August 2025'],
    ['two years', '2025-12-30', '2026-01-02', '30 December 2025 – 2 January 2026'],
    ['the same month of two years', '2025-08-05', '2026-08-07', '5 August 2025 – 7 August 2026'],
  ])('says %s without repeating itself', (_, from, to, words) => {
    expect(formatSpan(from, to)).toBe(words);
  });
});

describe('a date is after another for certain', () => {
  test.each([
    ['2025-08-08', '2025-08-07', true],
    ['2025-08-07', '2025-08-07', false],
    ['2025-08-07', '2025-08-08', false],
    ['2025-08', '2025-08-07', false],
    ['2025-09', '2025-08-31', true],
    ['2025-08-31', '2025-08', false],
    ['2025-09-01', '2025-08', true],
    ['2025-08-07T23:59:59Z', '2025-08-07', false],
    ['2025-08-08T00:00:00Z', '2025-08-07', true],
  ])('%s after %s: %s', (date, other, expected) => expect(isAfter(date, other)).toBe(expected));
});

test('a month of which no day is known is sorted after its days', () => {
  expect(['2025-09-01', '2025-08', '2025-08-31', '2025-07'].toSorted(byDate)).toEqual([
    '2025-07',
    '2025-08-31',
    '2025-08',
    '2025-09-01',
  ]);
});
