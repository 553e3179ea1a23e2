import { expect, test } from 'vitest';
import { changed, exampleText, findings } from '../../../tests/support/example-analysis.ts';
import { aliasLeadsSomewhere } from './alias-leads-somewhere.ts';

/** What is found in the example with these lines under "aliases". */
const found = (...lines: readonly string[]) =>
  findings(
    aliasLeadsSomewhere,
    changed(['actors:\n', `aliases:\n${lines.map((line) => `  ${line}\n`).join('')}actors:\n`]),
  );

test('is silent where it holds', () => {
  expect(findings(aliasLeadsSomewhere, exampleText)).toBe('');
});

test('reports an alias that leads to nothing, with the nearest of its kind', () => {
  expect(found('old: the-prot', 'claim-old: claim-prot-open')).toMatchInlineSnapshot(`
    "10:8 The alias "old" leads to "the-prot", which is not there.
        Did you mean "the-port"?
    11:14 The alias "claim-old" leads to "claim-prot-open", which is not there.
        Did you mean "claim-port-open"?"
  `);
});

test('names what there is where nothing is near: of its kind where it has one', () => {
  expect(found('claim-old: claim-somewhere', 'old: elsewhere-altogether')).toMatchInlineSnapshot(`
    "10:14 The alias "claim-old" leads to "claim-somewhere", which is not there.
        Known: claim-port-open, claim-our-view.
    11:8 The alias "old" leads to "elsewhere-altogether", which is not there.
        Known: the-port, claim-port-open, claim-our-view, actor-minister, actor-ministry, source-gazette."
  `);
});

test('reports each alias of a circle', () => {
  expect(found('one: two', 'two: three', 'three: one', 'self: self')).toMatchInlineSnapshot(`
    "10:8 The alias "one" leads into a circle.
        Write an id that is gone, a colon, and the one that took its place.
    11:8 The alias "two" leads into a circle.
        Write an id that is gone, a colon, and the one that took its place.
    12:10 The alias "three" leads into a circle.
        Write an id that is gone, a colon, and the one that took its place.
    13:9 The alias "self" leads into a circle.
        Write an id that is gone, a colon, and the one that took its place."
  `);
});

test('reports an alias for an id that is still there', () => {
  expect(found('actor-ministry: actor-minister', 'gazette: source-gazette')).toMatchInlineSnapshot(`
    "10:3 The alias "actor-ministry" is an id that is still there.
        Write an id that is gone, a colon, and the one that took its place.
    11:3 The alias "gazette" is an id that is still there.
        Write an id that is gone, a colon, and the one that took its place."
  `);
});

test('reports an alias for a section that is still there, wherever it leads', () => {
  expect(found('the-port: claim-port-open')).toMatch(/^10:3 .* is an id that is still there\./);
});

test('reports an alias that cannot be an id', () => {
  expect(found('The Port: the-port', '"#old": the-port', 'claim-Old: claim-port-open'))
    .toMatchInlineSnapshot(`
    "10:3 The alias "The Port" cannot be an id.
        Write it as it stood in the address, after the #: small letters, digits, hyphens.
    11:3 The alias "#old" cannot be an id.
        Write it as it stood in the address, after the #: small letters, digits, hyphens.
    12:3 The alias "claim-Old" cannot be an id.
        Write it as it stood in the address, after the #: small letters, digits, hyphens."
  `);
});

test('reports a name without a kind that several have', () => {
  expect(
    findings(
      aliasLeadsSomewhere,
      changed(
        ['id: gazette', 'id: minister'],
        ['actors:\n', 'aliases: { old: minister }\nactors:\n'],
      ),
    ),
  ).toMatch(/^9:17 /);
});

test.each([
  ['sections, by their anchors', ['the-pier: the-port']],
  [
    'every kind, by its anchor',
    ['claim-a: claim-our-view', 'actor-b: actor-minister', 'source-c: source-gazette'],
  ],
  ['names without a kind where only one has them', ['old-claim: our-view', 'old-source: gazette']],
  ['a way by other old names', ['one: two', 'two: three', 'three: the-port']],
  [
    'an old name of one kind that another kind has',
    ['minister: the-port', 'claim-minister: claim-port-open'],
  ],
  ['names in other scripts', ['порт: the-port']],
] as const)('lets aliases of %s stand', (_, lines) => {
  expect(found(...lines)).toBe('');
});

test('waits until the text can be read', () => {
  expect(
    findings(
      aliasLeadsSomewhere,
      `${changed(['actors:\n', 'aliases: { old: none }\nactors:\n'])}\n<b`,
    ),
  ).toBe('');
});
