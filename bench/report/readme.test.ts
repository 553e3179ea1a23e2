import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readme, withPart } from './readme.ts';

test('a part of the README is replaced, and the rest stays', () => {
  const text = 'a\n<!-- x: begin -->\nold\n<!-- x: end -->\nb';
  expect(withPart(text, 'x', 'new')).toBe('a\n<!-- x: begin -->\n\nnew\n\n<!-- x: end -->\nb');
  expect(() => withPart(text, 'y', 'new')).toThrow('no place for "y"');
});

test.each(['pages', 'interaction', 'build', 'dev'])(
  'the README has a place for "%s"',
  async (part) => {
    expect(withPart(await readFile(readme, 'utf8'), part, 'here it is')).toContain('here it is');
  },
);
