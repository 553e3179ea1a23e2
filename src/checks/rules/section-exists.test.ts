import { expect, test } from 'vitest';
import {
  changed,
  exampleText,
  findings,
  type Change,
  type Changes,
} from '../../../tests/support/example-analysis.ts';
import { sectionExists } from './section-exists.ts';

/** The example with a change that names this section. */
const withChange = (section: string, ...more: Changes) =>
  changed(
    [
      'authors:',
      `updated: 2026-11-24T12:00:00Z
changes:
  - { on: 2026-11-24, kind: update, text: More. }
  - { on: 2026-11-24, kind: update, text: Even more., section: ${section} }
authors:`,
    ],
    ...more,
  );

test('is silent where it holds', () => {
  expect(findings(sectionExists, exampleText)).toBe('');
});

test('reports a section that the text does not have', () => {
  expect(findings(sectionExists, withChange('the-prot'))).toMatchInlineSnapshot(`
    "11:64 Cannot find section "the-prot".
        Did you mean "the-port"?"
  `);
});

test('names the sections that there are where none is near', () => {
  const text = withChange('somewhere-else', ['## The port\n', '## The port\n\n### The pier\n']);
  expect(findings(sectionExists, text)).toMatchInlineSnapshot(`
    "11:64 Cannot find section "somewhere-else".
        Known: the-port, the-pier."
  `);
});

test('reports the title instead of the id', () => {
  expect(findings(sectionExists, withChange('The port'))).toMatchInlineSnapshot(`
    "11:64 Cannot find section "The port".
        Did you mean "the-port"?"
  `);
});

test('does not take the alias of a claim for a section', () => {
  const text = withChange('old', ['authors:', 'aliases: { claim-old: claim-port-open }\nauthors:']);
  expect(findings(sectionExists, text)).not.toBe('');
});

test('lets sections and subsections stand, and an old section that has an alias', () => {
  expect(findings(sectionExists, withChange('the-port'))).toBe('');
  const subsection: Change = ['## The port\n', '## The port\n\n### The pier\n'];
  expect(findings(sectionExists, withChange('the-pier', subsection))).toBe('');
  const text = withChange('the-dock', ['authors:', 'aliases: { the-dock: the-port }\nauthors:']);
  expect(findings(sectionExists, text)).toBe('');
});

test('waits until the text can be read', () => {
  expect(findings(sectionExists, `${withChange('the-prot')}\n<b`)).toBe('');
});
