import { expect, test } from 'vitest';
import {
  changed,
  content,
  exampleText,
  file,
  findings,
  withHerald,
  type Change,
} from '../../../tests/support/example-analysis.ts';
import { claimHasIndependentSource } from './claim-has-independent-source.ts';

const controlled = (control: string): Change => ['control: official', `control: ${control}`];

test('is silent where it holds', () => {
  expect(findings(claimHasIndependentSource, exampleText)).toBe('');
});

test('reports a claim that rests on a state-controlled publisher only', () => {
  expect(findings(claimHasIndependentSource, changed(controlled('state')))).toMatchInlineSnapshot(`
    "38:7 Claim "port-open" rests on state-controlled or partisan publishers only.
        Add evidence from another source, or tell readers under "limits"."
  `);
});

test('reports a claim that rests on partisan publishers only', () => {
  expect(findings(claimHasIndependentSource, changed(controlled('partisan')))).not.toBe('');
});

test('is a warning that names the claim, so that it can be told to readers', () => {
  const read = file(changed(controlled('state')));
  const [found] = claimHasIndependentSource.check(read, content([read]));
  expect(claimHasIndependentSource.severity).toBe('warning');
  expect(found?.about).toBe('port-open');
});

test('lets a claim stand that has one other source', () => {
  const text = changed(controlled('state'), withHerald());
  expect(findings(claimHasIndependentSource, text)).not.toBe('');
  const both = text.replace(
    '    evidence:\n',
    '    evidence:\n      - { source: herald, excerpt: E. }\n',
  );
  expect(findings(claimHasIndependentSource, both)).toBe('');
});

test('lets the analysis’s own judgement stand, whatever it rests on', () => {
  const text = changed(controlled('state'), ['by: minister\n', 'by: author\n']);
  expect(findings(claimHasIndependentSource, text)).toBe('');
});

test('leaves a claim without evidence to the rule about that', () => {
  const text = exampleText.replace(/ {4}evidence:\n.*\n.*\n/, '').replace('official', 'state');
  expect(findings(claimHasIndependentSource, text)).toBe('');
});
