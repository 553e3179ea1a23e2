import { expect, test } from 'vitest';
import { changed, exampleText, findings } from '../../../tests/support/example-analysis.ts';
import { claimIsPlaced } from './claim-is-placed.ts';

test('is silent where it holds', () => {
  expect(findings(claimIsPlaced, exampleText)).toBe('');
});

test('reports a claim that the text does not state', () => {
  const text = changed(['<Claim id="our-view">it will be late</Claim>', 'it will be late']);
  expect(findings(claimIsPlaced, text)).toMatchInlineSnapshot(`
    "40:9 Claim "our-view" stands nowhere in the text.
        Mark the words that state it: <Claim id="our-view">…</Claim>, or remove the claim."
  `);
});

test('does not take a pull quote for a place', () => {
  const text = changed(['<Claim id="port-open">the port is open</Claim>', 'it is open']);
  expect(findings(claimIsPlaced, text)).toMatchInlineSnapshot(`
    "31:9 Claim "port-open" stands nowhere in the text.
        Mark the words that state it: <Claim id="port-open">…</Claim>, or remove the claim."
  `);
});

test('takes a place in a heading or a footnote for one', () => {
  const text = changed(
    ['## The port', '## The port <Claim id="port-open">is open</Claim>'],
    ['<Claim id="port-open">the port is open</Claim>', 'it is'],
    [
      'We think that <Claim id="our-view">it will be late</Claim>.',
      'So.[^1]\n\n[^1]: It is <Claim id="our-view">late</Claim>.',
    ],
  );
  expect(findings(claimIsPlaced, text)).toBe('');
});

test('waits until the body is MDX', () => {
  expect(findings(claimIsPlaced, changed(['## The port', '<']))).toBe('');
});
