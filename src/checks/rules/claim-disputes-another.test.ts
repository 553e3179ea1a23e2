import { expect, test } from 'vitest';
import { changed, exampleText, findings } from '../../../tests/support/example-analysis.ts';
import { claimDisputesAnother } from './claim-disputes-another.ts';

const withDisputes = (ids: string) =>
  changed(['kind: statement', `kind: statement\n    disputes: [${ids}]`]);

test('is silent where it holds', () => {
  expect(findings(claimDisputesAnother, exampleText)).toBe('');
});

test('reports a claim that disputes itself, among others', () => {
  expect(findings(claimDisputesAnother, withDisputes('our-view, port-open')))
    .toMatchInlineSnapshot(`
    "34:26 Claim "port-open" disputes itself.
        Name the claim that contradicts it, or remove the entry."
  `);
});

test('lets two claims dispute each other', () => {
  const text = withDisputes('our-view').replace(
    'kind: assessment',
    'kind: assessment\n    disputes: [port-open]',
  );
  expect(findings(claimDisputesAnother, text)).toBe('');
});
