import { expect, test } from 'vitest';
import {
  changed,
  content,
  exampleText,
  permalinksOf,
  shown,
  siteText,
} from '../../../tests/support/example-analysis.ts';
import { readAnalysis, type AnalysisFile } from '../analysis-file.ts';
import { readPermalinks, readSite } from '../yaml-file.ts';
import { analysisIsKept } from './analysis-is-kept.ts';

const old = readAnalysis('old.mdx', exampleText);
const recorded = readPermalinks('content/permalinks.json', permalinksOf(old));

/** What is found in these analyses, after the example was published as old.mdx. */
const findings = (analyses: readonly AnalysisFile[], aliases = '', permalinks = recorded) =>
  shown(
    analysisIsKept.check(
      permalinks,
      content(analyses, {
        permalinks,
        site: readSite('content/site.yaml', `${siteText}${aliases}`),
      }),
    ),
  );

test('is silent where it is there, also where it cannot be read', () => {
  expect(findings([old])).toBe('');
  expect(findings([readAnalysis('old.mdx', '')])).toBe('');
});

test('reports an analysis that is gone', () => {
  expect(findings([readAnalysis('new.mdx', exampleText)])).toMatchInlineSnapshot(`
    "2:3 The analysis "old" is gone; it was published on 2026-11-23, and people may have shared /old/.
        Put content/analyses/old.mdx back, or add the line "old: …" with its new name under "aliases:" in content/site.yaml, then run "npm run permalinks" and "npm run check:content"."
  `);
});

test('reports it where its alias leads to nothing', () => {
  expect(findings([readAnalysis('new.mdx', exampleText)], 'aliases: { old: newer }')).not.toBe('');
});

test('lets an analysis of a new name stand that has all its ids', () => {
  expect(findings([readAnalysis('new.mdx', exampleText)], 'aliases: { old: new }')).toBe('');
});

test('reports the ids that the one of the new name does not have, each at its place', () => {
  const text = changed(
    ['## The port', '## The harbour'],
    ['id: our-view', 'id: our-opinion'],
    ['id="our-view"', 'id="our-opinion"'],
  );
  expect(findings([readAnalysis('new.mdx', text)], 'aliases: { old: new }')).toMatchInlineSnapshot(`
    "5:7 The section "the-port" of the old analysis "old" is not in "new".
        Add a line for it under "aliases:" in new.mdx.
    8:7 The claim "our-view" of the old analysis "old" is not in "new".
        Add a line for it under "aliases:" in new.mdx."
  `);
});

test('lets ids stand that lead on by an alias there', () => {
  const text = changed(
    ['## The port', '## The harbour'],
    ['actors:\n', 'aliases: { the-port: the-harbour }\nactors:\n'],
  );
  expect(findings([readAnalysis('new.mdx', text)], 'aliases: { old: new }')).toBe('');
});

test('waits until the one of the new name, the site and the permalinks can be read', () => {
  expect(findings([readAnalysis('new.mdx', '')], 'aliases: { old: new }')).toBe('');
  expect(findings([], 'langauge: en')).toBe('');
  expect(findings([], '', readPermalinks('permalinks.json', '['))).toBe('');
});
