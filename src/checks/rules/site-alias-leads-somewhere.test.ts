import { expect, test } from 'vitest';
import {
  changed,
  content,
  exampleText,
  shown,
  siteText,
} from '../../../tests/support/example-analysis.ts';
import { readAnalysis } from '../analysis-file.ts';
import { readSite } from '../yaml-file.ts';
import { siteAliasLeadsSomewhere } from './site-alias-leads-somewhere.ts';

const port = readAnalysis('the-port.mdx', exampleText);
const draft = readAnalysis('later.mdx', changed(['topic:', 'draft: true\ntopic:']));
const broken = readAnalysis('broken.mdx', changed(['topic:', 'topik:']));

const findings = (aliases: string, analyses = [port, draft, broken]) =>
  shown(
    siteAliasLeadsSomewhere.check(
      readSite('site.yaml', `${siteText}${aliases}`),
      content(analyses),
    ),
  );

test('is silent where there are no aliases', () => {
  expect(findings('')).toBe('');
});

test('reports an alias that leads to nothing, with the nearest that is there', () => {
  expect(findings('aliases:\n  old: the-prot\n')).toMatchInlineSnapshot(`
    "8:8 The alias "old" leads to "the-prot", which is no published analysis.
        Did you mean "the-port"?"
  `);
});

test('reports an alias that leads to a draft, or to another alias', () => {
  expect(findings('aliases: { one: later, two: one }')).toMatchInlineSnapshot(`
    "7:17 The alias "one" leads to "later", which is no published analysis.
        Known: the-port, broken.
    7:29 The alias "two" leads to "one", which is no published analysis.
        Known: the-port, broken."
  `);
});

test('reports an alias that is the name of an analysis', () => {
  expect(findings('aliases: { the-port: broken }')).toMatchInlineSnapshot(`
    "7:12 The alias "the-port" is the name of an analysis that is there.
        Remove the alias."
  `);
});

test('reports an alias that is an address of the site', () => {
  expect(findings('aliases: { method: the-port }')).toMatchInlineSnapshot(`
    "7:12 The address /method/ is one of the site's own.
        Remove the alias: no analysis can have had that name."
  `);
});

test('lets an old name stand, also of what cannot be read yet, and the name of a draft', () => {
  expect(
    findings('aliases: { old: the-port, older: the-port, oldest: broken, later: the-port }'),
  ).toBe('');
});

test('waits until the file can be read', () => {
  expect(findings('aliases: { old: none }\nlangauge: en\n')).toBe('');
});
