import { expect, test } from 'vitest';
import { changed, exampleText, findings } from '../../../tests/support/example-analysis.ts';
import { yamlIsUnambiguous } from './yaml-is-unambiguous.ts';

test('is silent where it holds', () => {
  expect(findings(yamlIsUnambiguous, exampleText)).toBe('');
});

test('reports a title that another reader takes for a date', () => {
  const text = changed(['title: A port opens', 'title: 2025-08-07']);
  expect(findings(yamlIsUnambiguous, text)).toMatchInlineSnapshot(`
    "2:8 Readers of YAML differ on what this says: text, a date or a number.
        Put it into quotation marks, or write it another way."
  `);
});

test('reports it at its own place, deep in a list', () => {
  const text = changed([
    "excerpt: It says that the 'port' is  open from Monday.",
    'excerpt: 2025-08-07',
  ]);
  expect(findings(yamlIsUnambiguous, text)).toMatchInlineSnapshot(`
    "39:18 Readers of YAML differ on what this says: text, a date or a number.
        Put it into quotation marks, or write it another way."
  `);
});

test('reports a value that both readers take, each as another text', () => {
  const text = changed(['published: 2026-11-23T12:00:00Z', 'published: 2026-11-23T12:00:00.50Z']);
  expect(findings(yamlIsUnambiguous, text)).toMatchInlineSnapshot(`
    "7:12 Readers of YAML differ on what this says: text, a date or a number.
        Put it into quotation marks, or write it another way."
  `);
});

test('reports what another reader cannot read, with its line and its reason', () => {
  const text = changed(['actors:\n', 'aliases: { <<: the-port }\nactors:\n']);
  expect(findings(yamlIsUnambiguous, text)).toMatch(
    /^9:\d+ Another reader of YAML stops here: cannot merge mappings; .+\.\n/,
  );
});

test('reports frontmatter that ends elsewhere for another reader', () => {
  // One reader ends the line at U+2028 and so finds the fence; the other one goes on.
  const text = changed(['---\n\n##', '# a remark\u2028---\n---\n\n##']);
  expect(findings(yamlIsUnambiguous, text)).toMatchInlineSnapshot(`
    "1:1 Readers differ on where the frontmatter ends.
        Let no line inside it begin with "---" or "+++"."
  `);
});

test.each([
  ['a date in quotation marks', ['title: A port opens', "title: '2025-08-07'"]],
  ['a day, quoted or not', ['on: 2025-08-07', "on: '2025-08-07'"]],
  ['hyphens inside a block of text', ['title: A port opens', 'title: |\n  A port\n  ---\n  opens']],
  ['words that other YAML takes for truth values', ['topic: Shipping', 'topic: on']],
  ['a byte order mark', ['---\ntitle', '\uFEFF---\ntitle']],
  ['line ends of Windows', [exampleText, exampleText.replaceAll('\n', '\r\n')]],
] as const)('lets %s stand', (_, change) => {
  expect(findings(yamlIsUnambiguous, changed(change))).toBe('');
});

test('waits until the frontmatter is valid', () => {
  const text = changed(['title: A port opens', 'title: 2025-08-07'], ['topic:', 'topik:']);
  expect(findings(yamlIsUnambiguous, text)).toBe('');
});
