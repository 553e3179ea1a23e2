import { expect, test } from 'vitest';
import { changed, content, exampleText, shown } from '../../../tests/support/example-analysis.ts';
import { readAnalysis } from '../analysis-file.ts';
import { sameIdSaysTheSame } from './same-id-says-the-same.ts';

const first = readAnalysis('a.mdx', exampleText);

/** What is found in a second file, after the example as the first. */
function findings(text: string) {
  const second = readAnalysis('b.mdx', text);
  const both = content([first, second]);
  // The first file is what the others are held against: it is told of nothing.
  expect(shown(sameIdSaysTheSame.check(first, both))).toBe('');
  return shown(sameIdSaysTheSame.check(second, both));
}

test('is silent where two files say the same', () => {
  expect(findings(exampleText)).toBe('');
});

test('reports each key in which an actor differs, at its place, with that of the other file', () => {
  const text = changed(
    ['role: Minister of ports', 'role: Prime minister'],
    ['kind: person', 'kind: office'],
  );
  expect(findings(text)).toMatchInlineSnapshot(`
    "12:11 role of actor "minister" is "Prime minister" here and "Minister of ports" in a.mdx:12.
        Say the same in both (of a role that has changed, say both), or give one of them another id.
    13:11 kind of actor "minister" is "office" here and "person" in a.mdx:13.
        Say the same in both (of a role that has changed, say both), or give one of them another id."
  `);
});

test('reports a source that differs', () => {
  expect(findings(changed(['control: official', 'control: state']))).toMatchInlineSnapshot(`
    "26:14 control of source "gazette" is "state" here and "official" in a.mdx:26.
        Say the same in both (of a role that has changed, say both), or give one of them another id."
  `);
});

test('reports a key that only one of the two files has', () => {
  expect(findings(changed(['    affiliation: ministry\n', '']))).toMatchInlineSnapshot(`
    "10:5 affiliation of actor "minister" is nothing here and "ministry" in a.mdx:14.
        Say the same in both (of a role that has changed, say both), or give one of them another id."
  `);
  expect(
    findings(changed(['kind: office', 'kind: office\n    sameAs: https://register.example/1'])),
  ).toMatchInlineSnapshot(`
    "19:13 sameAs of actor "ministry" is "https://register.example/1" here and nothing in a.mdx:15.
        Say the same in both (of a role that has changed, say both), or give one of them another id."
  `);
});

test('gives the right places where an item before it is not valid', () => {
  const text = changed(
    ['    role: Minister of ports\n', ''],
    ['role: Runs the ports', 'role: Builds ports'],
  );
  expect(findings(text)).toMatchInlineSnapshot(`
    "16:11 role of actor "ministry" is "Builds ports" here and "Runs the ports" in a.mdx:17.
        Say the same in both (of a role that has changed, say both), or give one of them another id."
  `);
});

test('holds every other file against the first that has the id', () => {
  const later = changed(['role: Minister of ports', 'role: Prime minister']);
  const files = [first, readAnalysis('b.mdx', later), readAnalysis('c.mdx', later)] as const;
  const all = content(files);
  for (const file of files.slice(1)) {
    expect(shown(sameIdSaysTheSame.check(file, all))).toContain('in a.mdx:12.');
  }
});

test('lets what each desk saw of a source for itself stand, and other ids', () => {
  expect(
    findings(
      changed([
        'checked: { on: 2026-11-23, extent: full, from: live }',
        'checked: { on: 2026-11-20, extent: excerpt, from: archive }',
      ]),
    ),
  ).toBe('');
  expect(
    findings(
      changed(
        ['id: minister', 'id: minister-of-ports'],
        ['role: Minister of ports', 'role: Prime minister'],
      ),
    ),
  ).toBe('');
});

test('lets an actor and a source of one id stand, and claims that differ', () => {
  const text = changed(
    ['id: gazette', 'id: minister'],
    ['text: The port is open.', 'text: The port is shut.'],
  );
  expect(findings(text)).toBe('');
});

test('lets a text in another language name actors in that language, and holds all else', () => {
  const text = changed(
    ['lang: en\n', 'lang: uk\n'],
    ['name: The Minister', 'name: Міністр'],
    ['role: Minister of ports', 'role: Міністр портів'],
    ['kind: person', 'kind: office'],
  );
  expect(findings(text)).toMatchInlineSnapshot(`
    "13:11 kind of actor "minister" is "office" here and "person" in a.mdx:13.
        Say the same in both (of a role that has changed, say both), or give one of them another id."
  `);
});

test('holds texts of one language against each other where one in another language comes before them', () => {
  const ukrainian = readAnalysis(
    'a.mdx',
    changed(['lang: en\n', 'lang: uk\n'], ['role: Minister of ports', 'role: Міністр']),
  );
  const english = readAnalysis('b.mdx', exampleText);
  const other = readAnalysis('c.mdx', changed(['role: Minister of ports', 'role: Prime minister']));
  const all = content([ukrainian, english, other]);
  expect(shown(sameIdSaysTheSame.check(english, all))).toBe('');
  expect(shown(sameIdSaysTheSame.check(other, all))).toContain(
    'role of actor "minister" is "Prime minister" here and "Minister of ports" in b.mdx:12.',
  );
});
