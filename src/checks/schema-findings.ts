import type { z } from 'zod';
import { didYouMean } from '../lib/did-you-mean.ts';
import { capitalise, count } from '../lib/text.ts';
import { invisibleSpace } from './invisible-space.ts';
import type { Finding } from './issue.ts';
import { suggest } from './rule.ts';
import { keysAt } from './schema-keys.ts';
import type { Frontmatter } from './frontmatter.ts';

type ZodIssue = z.core.$ZodIssue;

const field = (path: readonly PropertyKey[]) =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');

const sentence = (text: string) => `${capitalise(text)}.`;

/** The value at a path; undefined where there is none. */
function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      value instanceof Object ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}

/** What is wrong with one field of `data`, in words. */
function describe(issue: ZodIssue, data: unknown): Pick<Finding, 'message' | 'hint'> {
  const name = field(issue.path);
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    const list = `Write one of: ${known.join(', ')}.`;
    if (issue.input === undefined) return { message: `${name} is missing.`, hint: list };
    return {
      message: `${name} is "${String(issue.input)}": expected one of ${known.join(', ')}.`,
      hint: typeof issue.input === 'string' ? suggest(issue.input, known, 'value') : list,
    };
  }
  if (issue.code === 'invalid_type') {
    const expected = issue.message.startsWith('Invalid')
      ? `Expected: ${kindWords[issue.expected] ?? issue.expected}.`
      : sentence(issue.message);
    return issue.input === undefined
      ? { message: `${name} is missing.`, hint: expected }
      : { message: `${name} is ${kindOf(issue.input)}.`, hint: expected };
  }
  if (issue.code === 'too_big' || issue.code === 'too_small') {
    const { length } = issue.input as string | unknown[];
    const unit = typeof issue.input === 'string' ? 'character' : 'item';
    return {
      message: `${name} has ${count(length, unit)}.`,
      hint: sentence(issue.message),
    };
  }
  // Messages of the schema say what is expected; what stands after a colon is what to do.
  const [what = '', fix] = issue.message.split(/: (.*)/s);
  if (fix !== undefined) return { message: `${name}: ${what}.`, hint: sentence(fix) };
  // The input of a rule across keys is all of them, its path that of the one which is wrong.
  const value = valueAt(data, issue.path);
  return value === undefined
    ? { message: `${name} is missing.`, hint: sentence(what) }
    : { message: `${name} is ${shown(value)}.`, hint: sentence(what) };
}

/** For an unknown key: the one that was meant, or all that there are; a key cannot be added. */
function hintForKey(key: string, known: readonly string[]): string {
  const space = invisibleSpace(key);
  if (space !== undefined)
    return `It holds ${space}: put a plain space in its place, or remove it.`;
  const near = didYouMean(key, known);
  return near === undefined ? `Known: ${known.join(', ')}.` : `Did you mean "${near}"?`;
}

/** The kinds of value, in an author's words. */
const kindWords: Record<string, string> = {
  array: 'a list',
  object: 'keys and values',
  record: 'keys and values',
  string: 'text',
  boolean: 'true or false',
  number: 'a number',
};

/** A value as an author wrote it; only its kind where it is long or holds others. */
function shown(value: unknown): string {
  const isShort = typeof value === 'string' && value.length <= 60;
  return isShort || Number.isFinite(value) ? JSON.stringify(value) : kindOf(value);
}

function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  if (typeof value === 'number' && !Number.isFinite(value))
    return 'no number that can be counted with';
  return kindWords[Array.isArray(value) ? 'array' : typeof value] ?? 'something else';
}

/**
 * What does not hold of YAML against its schema, each at its own node.
 * `form` says in words how such a file is written, for one that cannot be read at all.
 */
export function* schemaFindings(
  schema: z.ZodType,
  yaml: Frontmatter,
  form: { missing: string; hint: string },
): Iterable<Finding> {
  if (yaml.errors.length > 0) {
    yield* yaml.errors;
    return;
  }
  for (const issue of schema.safeParse(yaml.data, { reportInput: true }).error?.issues ?? []) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        yield {
          ...yaml.placeOfKey([...issue.path, key]),
          message: `Unknown key "${key}"${issue.path.length > 0 ? ` in ${field(issue.path)}` : ''}.`,
          hint: hintForKey(key, keysAt(schema, issue.path)),
        };
      }
    } else if (issue.code === 'invalid_key') {
      const [reason] = issue.issues;
      yield {
        ...yaml.placeOfKey(issue.path),
        message: `The key "${String(issue.path.at(-1))}" cannot stand here.`,
        hint: sentence(reason?.message ?? 'expected another word'),
      };
    } else if (issue.path.length === 0) {
      yield { ...yaml.placeOf([]), message: form.missing, hint: form.hint };
    } else {
      yield { ...yaml.placeOf(issue.path), ...describe(issue, yaml.data) };
    }
  }
}
