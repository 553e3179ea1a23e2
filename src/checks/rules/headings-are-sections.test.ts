import { expect, test } from 'vitest';
import { changed, exampleText, findings } from '../../../tests/support/example-analysis.ts';
import { headingsAreSections } from './headings-are-sections.ts';

const withBody = (markdown: string) =>
  findings(headingsAreSections, `${exampleText}\n${markdown}\n`);

test('lets sections and subsections stand', () => {
  expect(withBody('## One\n\n### Two\n\nText.')).toBe('');
});

test('reports a second title, a deeper heading, and one inside a list or a quotation', () => {
  expect(findings(headingsAreSections, changed(['## The port', '# The port'])))
    .toMatchInlineSnapshot(`
      "47:1 A heading is written with 1 "#".
          Use ## for a section and ### inside it; the title stands in the frontmatter."
    `);
  expect(withBody('#### Deep')).toMatchInlineSnapshot(`
    "55:1 A heading is written with 4 "#".
        Use ## for a section and ### inside it; the title stands in the frontmatter."
  `);
  expect(withBody('> ## Sources')).toMatchInlineSnapshot(`
    "55:3 A heading stands inside a list or a quotation.
        Put it at the outermost level, or make it bold text."
  `);
  expect(withBody('- ## Claims')).not.toBe('');
});
