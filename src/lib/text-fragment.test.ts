import { expect, test } from 'vitest';
import { textDirective } from './text-fragment.ts';

test.each([
  [{ words: 'The port is open' }, ':~:text=The%20port%20is%20open'],
  [
    { words: 'US–Russia, half-way & “so”' },
    ':~:text=US%E2%80%93Russia%2C%20half%2Dway%20%26%20%E2%80%9Cso%E2%80%9D',
  ],
  [{ words: 'face-to-face talks' }, ':~:text=face%2Dto%2Dface%20talks'],
  [{ words: 'a', before: 'x-y-z', after: 'p-q-r' }, ':~:text=x%2Dy%2Dz-,a,-p%2Dq%2Dr'],
  [{ words: ' two\n lines ' }, ':~:text=two%20lines'],
  [{ words: 'b', before: 'a-', after: ',c' }, ':~:text=a%2D-,b,-%2Cc'],
  [{ words: '100 % #1' }, ':~:text=100%20%25%20%231'],
])('%j is sought by %s', (sought, directive) => {
  expect(textDirective(sought)).toBe(directive);
  expect(new URL(`https://x.example/#${directive}`).hash).toBe(`#${directive}`);
});
