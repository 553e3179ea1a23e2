import { expect, test } from 'vitest';
import { content, replaced, shown, siteText } from '../../../tests/support/example-analysis.ts';
import { readSite } from '../yaml-file.ts';
import { siteIsPlain } from './site-is-plain.ts';

const findings = (text: string) =>
  shown(siteIsPlain.check(readSite('site.yaml', text), content([])));

test('lets every script and a byte order mark stand', () => {
  expect(findings(`\uFEFF${replaced(siteText, ['The Port Record', 'הנמל \u200F'])}`)).toBe('');
});

test('reports a sign that turns the direction of every page, written or spelled out', () => {
  const written = replaced(siteText, ['name: The Port', 'name: The \u202EPort']);
  expect(findings(written)).toMatchInlineSnapshot(`
    "1:11 The sign U+202E cannot be seen and changes how the text is read.
        Remove it."
  `);
  const spelled = replaced(siteText, ['name: The Port Record', 'name: "The \\u202EPort"']);
  expect(findings(spelled)).toMatchInlineSnapshot(`
    "1:7 The sign U+202E cannot be seen and changes how the text is read.
        Remove it."
  `);
});
