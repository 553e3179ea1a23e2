import { expect, test } from 'vitest';
import { blockText, currentDay, dayReplaced, stateDays } from './version.ts';

const dated = (...days: string[]) => ({
  published: '2026-11-23T12:00:00Z',
  changes: days.map((on) => ({ on })),
});

test('an analysis that was never changed has one state, from the day of publication on', () => {
  expect(stateDays(dated())).toEqual(['2026-11-23']);
});

test('each day of a change begins a state, in the order of the days, however they are written', () => {
  expect(stateDays(dated('2026-12-05', '2026-12-01', '2026-12-05'))).toEqual([
    '2026-11-23',
    '2026-12-01',
    '2026-12-05',
  ]);
  expect(currentDay(dated('2026-12-05', '2026-12-01'))).toBe('2026-12-05');
});

test('a change on the day of publication is part of the first state', () => {
  expect(stateDays(dated('2026-11-23'))).toEqual(['2026-11-23']);
});

test('the words of a row are those of its cells', () => {
  expect(blockText({ parts: [[{ text: 'a ' }, { text: 'b' }], [{ text: 'c' }]] })).toBe('a b | c');
});

test('a state stood until the next one was published, whether that was kept or not', () => {
  const record = dated('2026-12-10', '2026-12-01');
  expect(dayReplaced(record, '2026-11-23')).toBe('2026-12-01');
  expect(dayReplaced(record, '2026-12-10')).toBeUndefined();
});
