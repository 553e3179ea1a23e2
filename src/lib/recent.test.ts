import { expect, test } from 'vitest';
import { Recent } from './recent.ts';

const withAll = (names: string) => {
  const recent = new Recent<string, string>(3);
  for (const name of names) recent.set(name, name);
  return recent;
};
const held = (recent: Recent<string, string>) =>
  [...'abcde'].filter((name) => recent.get(name) !== undefined).join('');

test('what was put in last is held, whatever was asked for', () => {
  expect(held(withAll('abcde'))).toBe('cde');
  expect(held(withAll('abcad'))).toBe('acd');
});

test('fewer can be held from some moment on', () => {
  const recent = withAll('abc');
  recent.keepAtMost(1);
  expect(held(recent)).toBe('c');
  recent.set('d', 'd');
  expect(held(recent)).toBe('d');
});

test('what is put in time and again stays, however often', () => {
  const recent = withAll('abc');
  for (let i = 0; i < 5_000; i += 1) recent.set(['b', 'd'][i % 2] ?? '', 'again');
  expect(held(recent)).toBe('bcd');
  recent.set('e', 'e');
  expect(held(recent)).toBe('bde');
});
