import { expect, test } from 'vitest';
import { exampleAnalysis } from '../../tests/support/derived-analysis.ts';
import { addressOfAnchor } from './elsewhere.ts';

const analysis = exampleAnalysis([
  '## The port',
  '## The port\n\n### The quay\n\nWords.\n\n## The rest',
]);

test.each([
  ['claim-port-open', '/x/claims/port-open/'],
  ['claims', '/x/claims/'],
  ['the-port', '/x/the-port/'],
  ['the-quay', '/x/the-port/#the-quay'],
  ['source-gazette', '/x/#source-gazette'],
  ['actor-minister', '/x/#actor-minister'],
  ['text-port-open', '/x/#text-port-open'],
  ['sources', '/x/#sources'],
  // What nobody knows stays an anchor of the analysis, where a browser shows the page.
  ['claim-gone', '/x/#claim-gone'],
])('from another page #%s is at %s', (anchor, address) => {
  expect(addressOfAnchor(analysis, anchor)).toBe(address);
});
