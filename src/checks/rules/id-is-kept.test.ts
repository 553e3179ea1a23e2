import { expect, test } from 'vitest';
import {
  changed,
  exampleText,
  file,
  findings,
  permalinksOf,
  type Change,
  type Changes,
} from '../../../tests/support/example-analysis.ts';
import { readPermalinks } from '../yaml-file.ts';
import { idIsKept } from './id-is-kept.ts';

/** What is found in the example with these things changed, after it was published as it is. */
const found = (...changes: Changes) =>
  findings(idIsKept, changed(...changes), {
    permalinks: readPermalinks('permalinks.json', permalinksOf(file(exampleText))),
  });

test('is silent where it holds', () => {
  expect(findings(idIsKept, exampleText)).toBe('');
});

test('reports a section that is gone, with the only new one as the one that took its place', () => {
  expect(found(['## The port', '## The harbour'])).toMatchInlineSnapshot(`
    "2:1 The section "the-port" is gone; it was published on 2026-11-23, and people may have shared it.
        Put it back, or add the line "the-port: the-harbour" under "aliases:" in x.mdx, then run "npm run permalinks" and "npm run check:content"."
  `);
});

test('reports a claim, an actor and a source that are gone, each at its list', () => {
  expect(
    found(
      ['id: our-view', 'id: our-opinion'],
      ['id="our-view"', 'id="our-opinion"'],
      ['id: minister', 'id: minister-of-ports'],
      ['by: minister\n', 'by: minister-of-ports\n'],
      ['id: gazette', 'id: state-gazette'],
      ['source: gazette', 'source: state-gazette'],
    ),
  ).toMatchInlineSnapshot(`
    "30:1 The claim "our-view" is gone; it was published on 2026-11-23, and people may have shared it.
        Put it back, or add the line "claim-our-view: claim-our-opinion" under "aliases:" in x.mdx, then run "npm run permalinks" and "npm run check:content".
    9:1 The actor "minister" is gone; it was published on 2026-11-23, and people may have shared it.
        Put it back, or add the line "actor-minister: actor-minister-of-ports" under "aliases:" in x.mdx, then run "npm run permalinks" and "npm run check:content".
    19:1 The source "gazette" is gone; it was published on 2026-11-23, and people may have shared it.
        Put it back, or add the line "source-gazette: source-state-gazette" under "aliases:" in x.mdx, then run "npm run permalinks" and "npm run check:content"."
  `);
});

test('reports it under "aliases" where there are some, and leaves the new name open where none is near', () => {
  expect(
    found(
      ['actors:\n', 'aliases: { the-pier: quay }\nactors:\n'],
      ['## The port\n', '## Quay\n\n### Ships and their captains\n'],
    ),
  ).toMatchInlineSnapshot(`
    "9:1 The section "the-port" is gone; it was published on 2026-11-23, and people may have shared it.
        Put it back, or add the line "the-port: …" under "aliases:" in x.mdx, then run "npm run permalinks" and "npm run check:content"."
  `);
});

test('names the nearest of several new ones', () => {
  expect(found(['## The port\n', '## Ships\n\n### The ports\n'])).toContain(
    '"the-port: the-ports"',
  );
});

test('reports a published analysis that became a draft', () => {
  expect(found(['topic:', 'draft: true\ntopic:'], ['## The port', '## The harbour']))
    .toMatchInlineSnapshot(`
    "4:8 The analysis was published on 2026-11-23: people may have shared it.
        Remove "draft", and say under "changes" what no longer holds."
  `);
});

test('lets an id that leads on by an alias stand, and ids that are new', () => {
  expect(
    found(
      ['actors:\n', 'aliases: { the-port: the-harbour }\nactors:\n'],
      ['## The port', '## The harbour'],
    ),
  ).toBe('');
  expect(found(['## The port\n', '## The port\n\n### The pier\n'])).toBe('');
});

test('does not take the alias of another kind for it', () => {
  expect(
    found(
      ['actors:\n', 'aliases: { claim-the-port: claim-port-open }\nactors:\n'],
      ['## The port', '## The harbour'],
    ),
  ).toContain('The section "the-port" is gone');
});

test('lets drafts and analyses stand that were never published', () => {
  const permalinks = readPermalinks('permalinks.json', '{}');
  expect(findings(idIsKept, exampleText, { permalinks })).toBe('');
  expect(findings(idIsKept, changed(['topic:', 'draft: true\ntopic:']), { permalinks })).toBe('');
});

test('waits until the file and the permalinks can be read', () => {
  const gone: Change = ['## The port', '## The harbour'];
  expect(found(gone, ['topic:', 'topik:'])).toBe('');
  expect(found(gone, ['We think', '<b> We think'])).toBe('');
  expect(
    findings(idIsKept, changed(gone), { permalinks: readPermalinks('permalinks.json', '[') }),
  ).toBe('');
});
