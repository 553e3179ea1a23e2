import type { z } from 'zod';
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

/** What is wrong with one field, in words. */
function describe(issue: ZodIssue): Pick<Finding, 'message' | 'hint'> {
  const name = field(issue.path);
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return {
      message: `${name} is missing.`,
      hint: issue.message.startsWith('Invalid')
        ? `Expected: ${issue.expected}.`
        : `${issue.message.charAt(0).toUpperCase()}${issue.message.slice(1)}.`,
    };
  }
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    const written = issue.input === undefined ? 'missing' : `"${String(issue.input)}"`;
    return {
      message: `${name} is ${written}: expected one of ${known.join(', ')}.`,
      ...(typeof issue.input === 'string' ? { hint: suggest(issue.input, known, 'value') } : {}),
    };
  }
  return { message: `${name}: ${issue.message.replace(/^Invalid input: /, '')}.` };
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
    yield* yaml.errors.map((error) => ({ ...error, hint: form.hint }));
    return;
  }
  for (const issue of schema.safeParse(yaml.data, { reportInput: true }).error?.issues ?? []) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        yield {
          ...yaml.placeOfKey([...issue.path, key]),
          message: `Unknown key "${key}"${issue.path.length > 0 ? ` in ${field(issue.path)}` : ''}.`,
          hint: suggest(key, keysAt(schema, issue.path), 'key'),
        };
      }
    } else if (issue.path.length === 0) {
      yield { ...yaml.placeOf([]), message: form.missing, hint: form.hint };
    } else {
      yield { ...yaml.placeOf(issue.path), ...describe(issue) };
    }
  }
}
