import { expect, test } from 'vitest';
import { changeSchema } from './change.ts';

const correction = { on: '2026-12-01', kind: 'correction', text: 'It was Monday, not Sunday.' };

test('a change is dated, typed and says what no longer holds', () => {
  expect(changeSchema.parse(correction)).toEqual({ ...correction, claims: [] });
});

test.each([
  ['no day', { on: '2026-12' }],
  ['a day that does not exist', { on: '2026-02-30' }],
  ['a kind that is not known', { kind: 'fix' }],
  ['no words', { text: '' }],
  ['a claim that is not an id', { claims: ['The port'] }],
  ['a key of another name', { by: 'me' }],
])('a change with %s is refused', (_, change) => {
  expect(changeSchema.safeParse({ ...correction, ...change }).error?.issues).toHaveLength(1);
});
