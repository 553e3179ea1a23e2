import fc from 'fast-check';

/** Ways in which a text goes wrong, as hands and programs do it. Each keeps the text a text. */

/** A change to a text, chosen by numbers between 0 and 1, so that it fits texts of any length. */
type Mutation = (text: string) => string;

/** Pieces that mean something to YAML, Markdown, MDX, HTML or JavaScript, alone or in the wrong place. */
const injected = [
  '---\n',
  '\n---\n',
  '+++\n',
  '\t',
  '  ',
  '- ',
  ': ',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '&a ',
  '*a',
  '!!js/function ',
  '<<: *a\n',
  '__proto__: { a: 1 }\n',
  'constructor: 1\n',
  '<',
  '>',
  '</Claim>',
  '<Claim>',
  '<Claim id="port-open">',
  '<script>alert(1)</script>',
  '<img src="x" onerror="alert(1)"/>',
  '{process.exit(1)}',
  '{"',
  'import x from "y"\n',
  'export const a = 1\n',
  '[x](javascript:alert(1))',
  '<!-- ',
  '-->',
  '```\n',
  '`',
  '**',
  '[^1]',
  '[^1]: note\n',
  '# ',
  '## ',
  '#### ',
  '> ',
  '| a | b |\n| - | - |\n',
  '&#106;avascript:',
  '\u0000',
  '\u2028',
  '\uFEFF',
  '\uD83D',
  '\r',
  '\r\n',
  '“',
  '”',
  '„',
  '9'.repeat(400),
  '('.repeat(300),
  '['.repeat(300),
  '*a '.repeat(300),
  '> '.repeat(100),
  '- '.repeat(100),
  'null',
  'true',
  '2025-02-30',
  '1e999',
  '~',
];

const position = fc.double({ min: 0, max: 1, noNaN: true });
const at = (text: string, share: number) => Math.floor(share * text.length);

/** The lines of a text with some of them changed. */
function withLines(text: string, change: (lines: string[]) => string[]): string {
  return change(text.split('\n')).join('\n');
}

/** A range of lines: where it begins, and how many. */
const lineRange = fc.tuple(position, fc.integer({ min: 1, max: 6 }));

const drop = lineRange.map(
  ([share, length]): Mutation =>
    (text) =>
      withLines(text, (lines) => lines.toSpliced(Math.floor(share * lines.length), length)),
);

const duplicate = fc.tuple(lineRange, position).map(
  ([[share, length], target]): Mutation =>
    (text) =>
      withLines(text, (lines) => {
        const start = Math.floor(share * lines.length);
        return lines.toSpliced(
          Math.floor(target * lines.length),
          0,
          ...lines.slice(start, start + length),
        );
      }),
);

const swap = fc.tuple(position, position).map(
  ([a, b]): Mutation =>
    (text) =>
      withLines(text, (lines) => {
        const [i, j] = [Math.floor(a * (lines.length - 1)), Math.floor(b * (lines.length - 1))];
        return lines.with(i, lines[j] ?? '').with(j, lines[i] ?? '');
      }),
);

const truncate = position.map(
  (share): Mutation =>
    (text) =>
      text.slice(0, at(text, share)),
);

const inject = fc.tuple(position, fc.constantFrom(...injected)).map(
  ([share, piece]): Mutation =>
    (text) =>
      text.slice(0, at(text, share)) + piece + text.slice(at(text, share)),
);

/** Another type of value for one key: a number, a list, a map, nothing, a date. */
const retype = fc
  .tuple(
    position,
    fc.constantFrom('7', '[a, b]', '{ a: b }', '', 'null', '2025-01-01', '"x"', '- x'),
  )
  .map(
    ([share, value]): Mutation =>
      (text) =>
        withLines(text, (lines) => {
          const keyed = lines.flatMap((line, i) => (/^[\s-]*\w+:/.test(line) ? [i] : []));
          const i = keyed[Math.floor(share * keyed.length)] ?? 0;
          return lines.with(i, (lines[i] ?? '').replace(/^([\s-]*\w+:).*/, `$1 ${value}`));
        }),
  );

/** A word of the text in another's place: ids that point at the wrong thing, words that were never said. */
const replaceWord = fc.tuple(position, position).map(([a, b]): Mutation => (text) => {
  const words = [...text.matchAll(/[\w-]{3,}/g)];
  const [from, to] = [words[Math.floor(a * words.length)], words[Math.floor(b * words.length)]];
  if (!from || !to) return text;
  return text.slice(0, from.index) + to[0] + text.slice(from.index + from[0].length);
});

/** Any signs at all, anywhere. */
const scribble = fc.tuple(position, fc.string({ unit: 'binary', maxLength: 20 })).map(
  ([share, signs]): Mutation =>
    (text) =>
      text.slice(0, at(text, share)) + signs + text.slice(at(text, share) + signs.length),
);

/** One to four changes, one after the other. */
export const mutations: fc.Arbitrary<Mutation> = fc
  .array(fc.oneof(drop, duplicate, swap, truncate, inject, retype, replaceWord, scribble), {
    minLength: 1,
    maxLength: 4,
  })
  .map((list) => (text) => list.reduce((changed, mutate) => mutate(changed), text));
