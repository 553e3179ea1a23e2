import { expect, test } from 'vitest';
import {
  changed,
  exampleText,
  findings,
  type Changes,
} from '../../../tests/support/example-analysis.ts';
import { actorIsUsed } from './actor-is-used.ts';

const withActors = (actors: string, ...more: Changes) =>
  changed(['sources:\n', `${actors}sources:\n`], ...more);

test('is silent where it holds', () => {
  expect(findings(actorIsUsed, exampleText)).toBe('');
});

test('reports an actor that nothing names', () => {
  const text = withActors(
    '  - { id: captain, name: C, role: R, kind: person, affiliation: ministry }\n',
  );
  expect(findings(actorIsUsed, text)).toMatchInlineSnapshot(`
    "19:11 Actor "captain" is not used: no claim or source names it, or an actor that belongs to it.
        Name it in "by", or remove it."
  `);
});

test.each([
  ['the actor of a claim', ['by: author\n    on', 'by: captain\n    on']],
  ['the origin of a source', ['control: official', 'control: official\n    origin: captain']],
  ['the one whom a source is of', ['by: ministry', 'by: captain']],
] as const)('lets %s stand', (_, change) => {
  const text = withActors('  - { id: captain, name: C, role: R, kind: person }\n', change);
  expect(findings(actorIsUsed, text)).toBe('');
});

test('lets what an actor of a claim belongs to stand, by way of others too', () => {
  const text = withActors('  - { id: state, name: S, role: R, kind: government }\n', [
    'kind: office',
    'kind: office\n    affiliation: state',
  ]);
  expect(findings(actorIsUsed, text)).toBe('');
});

test('waits until the frontmatter is valid: a claim that cannot be read may name it', () => {
  const text = withActors('  - { id: captain, name: C, role: R, kind: person }\n', [
    'topic:',
    'topik:',
  ]);
  expect(findings(actorIsUsed, text)).toBe('');
});
