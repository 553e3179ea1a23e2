import type { z } from 'zod';
import { analysisSchema } from '../../model/analysis.ts';
import type { Finding } from '../issue.ts';
import { suggest, type Rule } from '../rule.ts';
import { keysAt } from '../schema-keys.ts';

type ZodIssue = z.core.$ZodIssue;

const field = (path: readonly PropertyKey[]) =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');

const isYaml = 'The frontmatter is YAML between two lines of "---".';

/** What is wrong with one field, in words. */
function describe(issue: ZodIssue): Pick<Finding, 'message' | 'hint'> {
  if (issue.path.length === 0) {
    return {
      message: 'The file does not begin with frontmatter: keys and their values.',
      hint: isYaml,
    };
  }
  const name = field(issue.path);
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return {
      message: `${name} is missing.`,
      hint: issue.message.startsWith('Invalid')
        ? `Expected: ${issue.expected}.`
        : `${issue.message}.`,
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

/** The frontmatter can be read, has every field that it must, of the right kind, and no other. */
export const frontmatterIsValid: Rule = {
  id: 'frontmatter-is-valid',
  *check({ frontmatter }) {
    if (frontmatter.errors.length > 0) {
      yield* frontmatter.errors.map((error) => ({
        ...error,
        hint: isYaml,
      }));
      return;
    }
    const result = analysisSchema.safeParse(frontmatter.data, { reportInput: true });
    for (const issue of result.error?.issues ?? []) {
      if (issue.code === 'unrecognized_keys') {
        for (const key of issue.keys) {
          yield {
            ...frontmatter.placeOfKey([...issue.path, key]),
            message: `Unknown key "${key}"${issue.path.length > 0 ? ` in ${field(issue.path)}` : ''}.`,
            hint: suggest(key, keysAt(analysisSchema, issue.path), 'key'),
          };
        }
        continue;
      }
      yield { ...frontmatter.placeOf(issue.path), ...describe(issue) };
    }
  },
};
