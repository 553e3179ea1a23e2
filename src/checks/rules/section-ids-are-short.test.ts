import { expect, test } from 'vitest';
import { changed, findings } from '../../../tests/support/example-analysis.ts';
import { sectionIdsAreShort } from './section-ids-are-short.ts';

const headed = (heading: string) => findings(sectionIdsAreShort, changed(['## The port', heading]));

test('is silent where a heading is short enough, in any script', () => {
  expect(headed('## The port')).toBe('');
  expect(headed(`## ${'a'.repeat(200)}`)).toBe('');
  expect(headed(`## ${'ї'.repeat(100)}`)).toBe('');
});

test('reports a heading whose page would have no folder, and counts bytes', () => {
  expect(headed(`## ${'a'.repeat(201)}`)).toMatchInlineSnapshot(`
    "47:1 The address of this heading would have 201 bytes; a page's address part has at most 200.
        Write a shorter title: it is also what people see where the section is shared."
  `);
  expect(headed(`## ${'ї'.repeat(101)}`)).toContain('would have 202 bytes');
  expect(headed(`## ${'港'.repeat(67)}`)).toContain('would have 201 bytes');
});

test('is silent on smaller headings, which have no page', () => {
  expect(headed(`## The port\n\n### ${'a'.repeat(300)}`)).toBe('');
});
