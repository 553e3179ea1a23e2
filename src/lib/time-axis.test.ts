import { expect, test } from 'vitest';
import { beforeDaysOf, labelledDays, shortDate, timeAxis } from './time-axis.ts';

const placesOf = (dates: readonly string[]) => timeAxis(dates, 0, 100).map(({ day }) => day);

test('a month of which no day is known stands after its days and before those of the next', () => {
  expect(
    placesOf([
      '2025-09-01',
      '2025-08',
      '2025-08-31',
      '2025-08-01',
      '2025-07',
      '2025-12',
      '2026-01',
    ]),
  ).toEqual(['2025-07', '2025-08-01', '2025-08-31', '2025-08', '2025-09-01', '2025-12', '2026-01']);
});

test('the place before the days of a month stands after the month before', () => {
  expect(placesOf(['2025-08-01', beforeDaysOf('2025-08'), '2025-07-31', '2025-07'])).toEqual([
    '2025-07-31',
    '2025-07',
    beforeDaysOf('2025-08'),
    '2025-08-01',
  ]);
});

test('places that no day parts stand one step from each other', () => {
  const places = ['2025-12-31', '2025-12', beforeDaysOf('2026-01'), '2026-01-01', '2026-01-02'];
  expect(timeAxis(places, 0, 100).map(({ at }) => at)).toEqual([0, 25, 50, 75, 100]);
});

test('a gap twice as long is one step longer', () => {
  const days = ['2025-08-01', '2025-08-02', '2025-08-04', '2025-08-08'];
  expect(timeAxis(days, 0, 6).map(({ at }) => at)).toEqual([0, 1, 3, 6]);
});

test('a month is labelled as one, and the place before its days not at all', () => {
  const places = [beforeDaysOf('2025-08'), '2025-08-06', '2025-08'];
  const labels = labelledDays(timeAxis(places, 0, 100), 0).map(({ day }) => shortDate(day));
  expect(labels).toEqual(['6 Aug', 'Aug']);
});
