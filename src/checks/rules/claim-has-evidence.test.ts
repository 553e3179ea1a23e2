import { expect, test } from 'vitest';
import { changed, exampleText, findings } from '../../../tests/support/example-analysis.ts';
import { claimHasEvidence } from './claim-has-evidence.ts';

test('is silent where it holds', () => {
  expect(findings(claimHasEvidence, exampleText)).toBe('');
});

const evidence = `    evidence:
      - source: gazette
        excerpt: It says that the 'port' is  open from Monday.
`;

test('reports a claim without evidence', () => {
  const text = changed([evidence, '']);
  expect(findings(claimHasEvidence, text)).toMatchInlineSnapshot(`
    "31:9 Claim "port-open" has no evidence.
        Add "evidence" with a source and an excerpt, or mark it as your own judgement: by: author."
  `);
});

test('reports a claim whose evidence is an empty list', () => {
  const text = changed([evidence, '    evidence: []\n']);
  expect(findings(claimHasEvidence, text)).toMatchInlineSnapshot(`
    "31:9 Claim "port-open" has no evidence.
        Add "evidence" with a source and an excerpt, or mark it as your own judgement: by: author."
  `);
});

test('is silent on the analysis’s own judgement', () => {
  const text = changed([evidence, ''], ['by: minister', 'by: author']);
  expect(findings(claimHasEvidence, text)).toBe('');
});
