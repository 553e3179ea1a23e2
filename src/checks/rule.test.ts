import { describe, expect, test } from 'vitest';
import { changed, exampleText, file } from '../../tests/support/example-analysis.ts';
import { recordRule, suggest } from './rule.ts';

describe('a suggestion', () => {
  test('is the nearest name', () => {
    expect(suggest('ushakof', ['peskov', 'ushakov'], 'actor')).toBe('Did you mean "ushakov"?');
  });

  test('is the list of names where none is near and the list is short', () => {
    expect(suggest('zzz', ['peskov', 'trump'], 'actor')).toBe('Known: peskov, trump.');
    const twelve = Array.from({ length: 12 }, (_, i) => `actor-${i}`);
    expect(suggest('zzz', twelve, 'actor')).toContain('actor-11');
  });

  test('is their number where the list is long', () => {
    const thirteen = Array.from({ length: 13 }, (_, i) => `actor-${i}`);
    expect(suggest('zzz', thirteen, 'actor')).toBe(
      'Add it, or use one of the 13 actors that exist.',
    );
  });

  test('is to add one where there is none', () => {
    expect(suggest('zzz', [], 'actor')).toBe('There is no actor yet: add one.');
  });
});

test('a rule about the record waits until the frontmatter is valid', () => {
  const rule = recordRule('x', function* ({ record }) {
    yield { line: 1, column: 1, message: record.title };
  });
  expect(Array.from(rule.check(file(exampleText)))).toHaveLength(1);
  expect(Array.from(rule.check(file(changed(['topic:', 'topik:']))))).toEqual([]);
});
