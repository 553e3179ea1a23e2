import { expect, test } from 'vitest';
import { changed, exampleText, findings } from '../../../tests/support/example-analysis.ts';
import { sectionIdsAreFree } from './section-ids-are-free.ts';

const withHeading = (heading: string) => changed(['## The port', heading]);

test('is silent where it holds', () => {
  expect(findings(sectionIdsAreFree, exampleText)).toBe('');
});

test('reports a heading that has the address of a part of the page', () => {
  expect(findings(sectionIdsAreFree, withHeading('## *Claims*'))).toMatchInlineSnapshot(`
    "47:1 The heading "Claims" would have the address #claims, which is one of the page's own.
        Word it differently: "The claims of the ministry", not "Claims"."
  `);
});

test('reports a heading whose address begins as those of the record', () => {
  expect(findings(sectionIdsAreFree, withHeading('## One\n\n### Source: who?')))
    .toMatchInlineSnapshot(`
    "49:1 The heading "Source: who?" would have the address #source-who, which is one of the page's own.
        Word it differently: "The claims of the ministry", not "Claims"."
  `);
});

test.each([
  'Brief',
  'Actors',
  'Sources',
  'Changes',
  'Contents',
  'Main',
  'Versions',
  'Embed', // Whole addresses.
  'Claim 3',
  'Actor one',
  'Text of it',
  'Card games',
  'Footnote 1',
  'User content here', // Beginnings.
])('reports "%s"', (title) => {
  expect(findings(sectionIdsAreFree, withHeading(`## ${title}`))).not.toBe('');
});

test.each(['The claims', 'Claims of the ministry', 'Claimants', 'Claim', 'Texts', 'Open sources'])(
  'lets "%s" stand',
  (title) => {
    expect(findings(sectionIdsAreFree, withHeading(`## ${title}`))).toBe('');
  },
);
