import { expect, test } from 'vitest';
import {
  changed,
  content,
  exampleText,
  findings,
  shown,
} from '../../../tests/support/example-analysis.ts';
import { readAnalysis } from '../analysis-file.ts';
import { claimExists } from './claim-exists.ts';

test('is silent where it holds', () => {
  expect(findings(claimExists, exampleText)).toBe('');
});

test('reports claims that the text names and the record does not hold', () => {
  const text = changed(
    ['<Claim id="port-open">', '<Claim id="port-opens">'],
    ['<PullQuote claim="port-open" />', '<Dispute claims="our-view somebody-else" />'],
  );
  expect(findings(claimExists, text)).toMatchInlineSnapshot(`
    "49:24 Cannot find claim "port-opens".
        Did you mean "port-open"?
    51:1 Cannot find claim "somebody-else".
        Known: port-open, our-view."
  `);
});

test('reports claims that other claims name', () => {
  const text = changed([
    'kind: assessment',
    `kind: assessment
    disputes: [port-open, port-closed]
    supersedes: [old-view]
    restates:
      - my-view`,
  ]);
  expect(findings(claimExists, text)).toMatchInlineSnapshot(`
    "43:27 Cannot find claim "port-closed".
        Known: port-open, our-view.
    44:18 Cannot find claim "old-view".
        Did you mean "our-view"?
    46:9 Cannot find claim "my-view".
        Known: port-open, our-view."
  `);
});

test('reports claims that a change names', () => {
  const text = changed([
    'claims:\n',
    `changes:
  - { on: 2026-12-01, kind: update, text: More., claims: [port-open, port-shut] }
claims:
`,
  ]);
  expect(findings(claimExists, text)).toMatchInlineSnapshot(`
    "31:70 Cannot find claim "port-shut".
        Known: port-open, our-view."
  `);
});

test('reads the record where the body is no MDX', () => {
  const text = changed(
    ['kind: assessment', 'kind: assessment\n    disputes: [gone]'],
    ['## ', '<'],
  );
  expect(findings(claimExists, text)).toMatchInlineSnapshot(`
    "43:16 Cannot find claim "gone".
        Known: port-open, our-view."
  `);
});

const port = readAnalysis('port.mdx', exampleText);
const naming = (reference: string) =>
  changed(['text: The port is open.', `text: The port is open.\n    restates: [${reference}]`]);
const among = (reference: string, other = port) => {
  const read = readAnalysis('x.mdx', naming(reference));
  return shown(claimExists.check(read, content([read, other])));
};

test('a claim of another analysis can be named', () => {
  expect(among('port/port-open')).toBe('');
});

test('reports claims of other analyses that are not there, and what is no other analysis', () => {
  expect(among('port/port-opens')).toMatchInlineSnapshot(`
    "33:16 Cannot find claim "port-opens" in port.mdx.
        Did you mean "port-open"?"
  `);
  expect(among('ports/port-open')).toMatchInlineSnapshot(`
    "33:16 Cannot find analysis "ports".
        Did you mean "port"?"
  `);
  expect(among('x/our-view')).toMatchInlineSnapshot(`
    "33:16 "x/our-view" is a claim of this analysis.
        Write "our-view": only a claim of another analysis has that analysis before it."
  `);
});

test('reports a claim of a draft, which readers cannot open', () => {
  const draft = readAnalysis(
    'port.mdx',
    changed(['topic: Shipping', 'topic: Shipping\ndraft: true']),
  );
  expect(among('port/port-open', draft)).toMatchInlineSnapshot(`
    "33:16 "port" is a draft, and has no page for readers.
        Publish it first, or leave the reference out."
  `);
});
