import { expect, test } from 'vitest';
import { changed, exampleText, findings } from '../../../tests/support/example-analysis.ts';
import { idsAreUnique } from './ids-are-unique.ts';

test('is silent where it holds', () => {
  expect(findings(idsAreUnique, exampleText)).toBe('');
});

test('reports an actor whose id is taken', () => {
  const text = changed(['- id: ministry', '- id: minister']);
  expect(findings(idsAreUnique, text)).toMatchInlineSnapshot(`
    "15:9 The id "minister" is taken by another of the actors, on line 10.
        Give this one another id; people share addresses made of it."
  `);
});

test('reports every claim whose id is taken, with the line of the first', () => {
  const text = changed([
    '---\n\n##',
    `  - { id: our-view, text: One., kind: event, by: author, on: 2025-08-07 }
  - { id: our-view, text: Two., kind: event, by: author, on: 2025-08-07 }
---

##`,
  ]);
  expect(findings(idsAreUnique, text)).toMatchInlineSnapshot(`
    "45:11 The id "our-view" is taken by another of the claims, on line 40.
        Give this one another id; people share addresses made of it.
    46:11 The id "our-view" is taken by another of the claims, on line 40.
        Give this one another id; people share addresses made of it."
  `);
});

test('reports a source whose id is taken', () => {
  const text = changed([
    'claims:\n',
    `  - id: gazette
    title: Order 13
    publisher: State Gazette
    url: https://gazette.example/13
    kind: report
    control: official
    lang: en
    checked: { on: 2026-11-23, extent: full, from: live }
claims:
`,
  ]);
  expect(findings(idsAreUnique, text)).toMatchInlineSnapshot(`
    "30:9 The id "gazette" is taken by another of the sources, on line 20.
        Give this one another id; people share addresses made of it."
  `);
});

test('lets an actor and a source have the same id: their addresses differ', () => {
  const text = changed(
    ['- id: gazette', '- id: minister'],
    ['source: gazette', 'source: minister'],
  );
  expect(findings(idsAreUnique, text)).toBe('');
});
