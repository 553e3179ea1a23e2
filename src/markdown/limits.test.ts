import { describe, expect, test } from 'vitest';
import { bodyLimits, excessIn } from './limits.ts';

const { containers, indentation, lazyLines, signs } = bodyLimits;

/** Place, message and hint of an excess, as a person reads them. */
function shown(body: string): string {
  const excess = excessIn(body);
  return excess ? `${excess.line}:${excess.column} ${excess.message}\n    ${excess.hint}` : '';
}

describe('excessIn', () => {
  test('finds nothing in a text, or none', () => {
    expect(excessIn('')).toBeUndefined();
    expect(excessIn('## One\n\n- Two *three*\n\n> Four\n')).toBeUndefined();
  });

  test('tells of a line that is indented too far', () => {
    expect(excessIn(`One\n${' '.repeat(indentation)}two`)).toBeUndefined();
    expect(shown(`One\n${' '.repeat(indentation + 1)}two`)).toMatchInlineSnapshot(`
      "2:202 The line is indented by 201 characters.
          Indent by at most 200."
    `);
  });

  test('bears a line of nothing but white space', () => {
    expect(excessIn(`One\n${' '.repeat(indentation + 1)}\ntwo`)).toBeUndefined();
  });

  test('tells of too many lists and quotations inside each other', () => {
    expect(excessIn(`One\n\n${'- '.repeat(containers)}two`)).toBeUndefined();
    expect(shown(`One\n\n${'- '.repeat(containers + 1)}two`)).toMatchInlineSnapshot(`
      "3:1 The line opens 33 lists or quotations inside each other.
          Nest at most 32 of them."
    `);
  });

  test.each(['>', '> ', '* ', '+ ', '1. ', '2) ', '> - ', '>- '])('knows the sign %j', (sign) => {
    expect(excessIn(`${sign.repeat(containers + 1)}one`)).toMatchObject({ line: 1, column: 1 });
  });

  test.each(['-', '*', '1.', '—'])('does not take %j without a space for one', (sign) => {
    expect(excessIn(`${sign.repeat(containers + 1)}one`)).toBeUndefined();
  });

  test.each(['- one', '> one', '12. one'])('tells of too many lines below %j', (first) => {
    expect(excessIn(`${first}${'\ntwo'.repeat(lazyLines)}`)).toBeUndefined();
    expect(shown(`${first}${'\ntwo'.repeat(lazyLines + 1)}`)).toBe(
      `${lazyLines + 2}:1 The list item or quotation goes on for more than ${lazyLines} lines.
    Divide it by empty lines.`,
    );
  });

  test('bears as many lines as one likes in a paragraph, also after a list or a quotation', () => {
    const lines = '\ntwo'.repeat(lazyLines + 1);
    expect(excessIn(`one${lines}`)).toBeUndefined();
    expect(excessIn(`- one\n${lines}`)).toBeUndefined();
    expect(excessIn(`> one${'\n> two'.repeat(lazyLines + 1)}`)).toBeUndefined();
  });

  test('tells of too many signs of emphasis in one paragraph, at the line with the first too many', () => {
    const half = '*'.repeat(signs / 2);
    expect(excessIn(`a${half}\nb${half}`)).toBeUndefined();
    expect(shown(`a${half}\nb${half}\nc*\nd*`)).toMatchInlineSnapshot(`
      "3:1 The paragraph up to here holds more than 500 signs of emphasis, code, links or pictures.
          Divide it by empty lines, or write a backslash before signs that are not markup."
    `);
  });

  test('counts no sign in a fence of code, and none after a backslash', () => {
    const many = '*'.repeat(signs + 1);
    expect(excessIn(`\`\`\`\n${many}\n\`\`\``)).toBeUndefined();
    expect(excessIn(`~~~ text\n${many}\n~~~`)).toBeUndefined();
    expect(excessIn('\\*'.repeat(signs + 1))).toBeUndefined();
    expect(excessIn(`\`\`\`\n\`\`\`\n${many}`)).toBeDefined();
    expect(excessIn(`\`\`\` a \`\n${many}`)).toBeDefined();
  });

  test('tells of more lines than any file needs', () => {
    expect(excessIn('\n'.repeat(bodyLimits.lines - 1))).toBeUndefined();
    expect(shown('\n'.repeat(bodyLimits.lines))).toContain('more than 250000 lines');
  });

  test.each(['*', '_', '`', '~', '[', '!['])('counts the sign %j', (sign) => {
    expect(excessIn(`a${sign.repeat(signs)}`)).toBeUndefined();
    expect(excessIn(`a${sign.repeat(signs + 1)}`)).toBeDefined();
  });

  test.each(['\n', '\n\t\n', '\n> ', '\n- ', '\n12. ', '\n| ', '\n# '])(
    'begins to count anew after %j',
    (between) => {
      const half = `a${'*'.repeat(signs / 2 + 1)}`;
      expect(excessIn(`${half}\nb\n${half}`)).toBeDefined();
      expect(excessIn(`${half}\n${between}b\n${half}`)).toBeUndefined();
    },
  );
});
