import { expect, test } from 'vitest';
import {
  content,
  exampleText,
  file,
  shown,
  siteText,
} from '../../../tests/support/example-analysis.ts';
import { stateFile } from '../../../tests/support/kept-state.ts';
import { readSite } from '../yaml-file.ts';
import { versionIsOfAnAnalysis } from './version-is-of-an-analysis.ts';

const findings = (slug: string, site = siteText) =>
  shown(
    versionIsOfAnAnalysis.check(
      stateFile(slug, '2026-11-23'),
      content([file(exampleText)], { site: readSite('site.yaml', site) }),
    ),
  );

test('is silent where it holds', () => {
  expect(findings('x')).toBe('');
});

test('reports a state of an analysis that is not there', () => {
  expect(findings('xx')).toMatchInlineSnapshot(`
    "1:1 Cannot find analysis "xx", of which this is a state.
        Did you mean "x"?"
  `);
});

test('says where the states of an analysis go that has another name now', () => {
  expect(findings('old', `${siteText}aliases: { old: x }\n`)).toMatchInlineSnapshot(`
    "1:1 Cannot find analysis "old", of which this is a state.
        It is called "x" now: move the folder to content/versions/x/."
  `);
});
