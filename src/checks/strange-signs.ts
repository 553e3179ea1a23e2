import { placesIn } from '../lib/places.ts';
import type { Frontmatter, YamlPath } from './frontmatter.ts';
import type { Finding } from './issue.ts';

/**
 * Signs that cannot be seen and change how a text is read: control characters, overrides of the direction,
 * breaks of lines that not every program sees, halves of a sign. (Marks of direction are none of these.)
 */
const strange = /[\p{Cc}\p{Cs}\u2028\u2029\u202D\u202E\uFEFF\uFFFE\uFFFF]/gu;

/** The control characters that every text has. */
const common = new Set(['\t', '\n', '\r']);

/** The strange signs of a text, with their offsets. */
function strangeIn(text: string): { sign: string; index: number }[] {
  return [...text.matchAll(strange)]
    .map(({ 0: sign, index }) => ({ sign, index }))
    .filter(({ sign }) => !common.has(sign));
}

/** More of them are not told one by one: the file is of another kind. */
const mostTold = 20;

/** What Unicode calls a sign of 16 bits: `U+00A0`. */
export const nameOf = (sign: string): string =>
  `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

function told(sign: string) {
  return {
    message: `The sign ${nameOf(sign)} cannot be seen and changes how the text is read.`,
    hint: 'Remove it.',
  };
}

/** Every text in a value, with its path; not recursive, for values of any depth. */
function* textsIn(data: unknown): Iterable<{ path: YamlPath; text: string }> {
  const open: { path: YamlPath; value: unknown }[] = [{ path: [], value: data }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { path, value } = next;
    if (typeof value === 'string') yield { path, text: value };
    else if (value instanceof Object) {
      for (const [key, item] of Object.entries(value)) {
        open.push({ path: [...path, Array.isArray(value) ? Number(key) : key], value: item });
      }
    }
  }
}

/** The signs of a file, and of the values that its YAML spells out, which cannot be seen and change how it is read. */
export function* strangeSigns(text: string, yaml: Frontmatter): Iterable<Finding> {
  const written = text.replace(/^\uFEFF/, '').replace(/\r(?!\n)/g, '\n');
  const placeOf = placesIn(written);
  const found = strangeIn(written).slice(0, mostTold);
  for (const { sign, index } of found) yield { ...placeOf(index), ...told(sign) };
  // What the file spells out, as "\\0", is found in the value only.
  if (found.length > 0) return;
  for (const { path, text: value } of textsIn(yaml.data)) {
    const [first] = strangeIn(value);
    if (first) yield { ...yaml.placeOf(path), ...told(first.sign) };
  }
}
