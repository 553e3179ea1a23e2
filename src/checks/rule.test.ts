import { describe, expect, test } from 'vitest';
import { changed, content, exampleText, file } from '../../tests/support/example-analysis.ts';
import { recordRule, suggest, suggester, wholeRecordRule, type Rule } from './rule.ts';

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

const told = (rule: Rule, text: string) => {
  const read = file(text);
  return Array.from(rule.check(read, content([read])), ({ message }) => message);
};

test('a rule about single facts sees all that is valid, at its place in the file', () => {
  const rule = recordRule('x', function* ({ fields, placeOf }) {
    for (const [i, { id }] of fields.claims.entries()) {
      yield { ...placeOf(['claims', i, 'id']), message: id, hint: '' };
    }
  });
  const text = changed(['kind: statement', 'kind: statment']);
  expect(told(rule, exampleText)).toEqual(['port-open', 'our-view']);
  expect(told(rule, text)).toEqual(['our-view']);
  const read = file(text);
  const [found] = Array.from(rule.check(read, content([read])));
  expect(text.split('\n')[(found?.line ?? 0) - 1]).toBe('  - id: our-view');
});

test('a rule about the whole record waits until the frontmatter is valid', () => {
  const rule = wholeRecordRule('x', function* ({ record }) {
    yield { line: 1, column: 1, message: record.title, hint: '' };
  });
  expect(told(rule, exampleText)).toHaveLength(1);
  expect(told(rule, changed(['topic:', 'topik:']))).toEqual([]);
});

test('a file without YAML that can be read has no record to check', () => {
  const rule = recordRule('x', function* () {
    yield { line: 1, column: 1, message: '', hint: '' };
  });
  expect(told(rule, changed(['topic: Shipping', 'topic: [']))).toEqual([]);
});

test('thousands of unknown names are told in a moment', () => {
  const known = new Set(Array.from({ length: 5000 }, (_, i) => `claim-number-${i}`));
  const hintFor = suggester(known, 'claim');
  const hints = Array.from({ length: 5000 }, (_, i) => hintFor(`clam-number-${i}`));
  expect(hints[0]).toBe('Did you mean "claim-number-0"?');
  expect(hints.at(-1)).toBe('Add it, or use one of the 5000 claims that exist.');
});
