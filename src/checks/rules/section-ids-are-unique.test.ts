import { expect, test } from 'vitest';
import { changed, exampleText, findings } from '../../../tests/support/example-analysis.ts';
import { sectionIdsAreUnique } from './section-ids-are-unique.ts';

const withHeadings = (...headings: readonly string[]) =>
  changed(['## The port\n', `${headings.join('\n\n')}\n`]);

test('is silent where it holds', () => {
  expect(findings(sectionIdsAreUnique, exampleText)).toBe('');
});

test('reports every heading whose address is taken, with the line of the first', () => {
  const text = withHeadings('## The port', '## The ships', '### The port', '## The  *port*!');
  expect(findings(sectionIdsAreUnique, text)).toMatchInlineSnapshot(`
    "51:1 The heading "The port" has the address #the-port, as the one on line 47.
        Word one of them differently: people share the address of a section.
    53:1 The heading "The  port!" has the address #the-port, as the one on line 47.
        Word one of them differently: people share the address of a section."
  `);
});

test('reports headings that differ in signs only, which no address has', () => {
  expect(findings(sectionIdsAreUnique, withHeadings('## The port', '## “The Port”?')))
    .toMatchInlineSnapshot(`
    "49:1 The heading "“The Port”?" has the address #the-port, as the one on line 47.
        Word one of them differently: people share the address of a section."
  `);
});

test('reports a heading without a letter or digit', () => {
  expect(findings(sectionIdsAreUnique, withHeadings('## The port', '## … ?')))
    .toMatchInlineSnapshot(`
    "49:1 The heading has no letter or digit to make an address of.
        Write a title in words."
  `);
});

test('lets headings stand that differ in a letter, or have the number of another', () => {
  const text = withHeadings('## The port', '## The ports', '## The port 2', '## Порт', '## Порты');
  expect(findings(sectionIdsAreUnique, text)).toBe('');
});
