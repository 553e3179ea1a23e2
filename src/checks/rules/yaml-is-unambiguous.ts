import { parseFrontmatter } from '@astrojs/markdown-remark';
import { isDeepStrictEqual } from 'node:util';
import { analysisSchema } from '../../model/analysis.ts';
import type { YamlPath } from '../frontmatter.ts';
import { wholeRecordRule } from '../rule.ts';
import { textIsPlain } from './text-is-plain.ts';

/** The first path at which two values differ; undefined where they are the same. */
function firstDifference(a: unknown, b: unknown, path: YamlPath = []): YamlPath | undefined {
  if (isDeepStrictEqual(a, b)) return undefined;
  if (!(a instanceof Object) || !(b instanceof Object)) return path;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    const part = Array.isArray(a) ? Number(key) : key;
    const difference = firstDifference(left[key], right[key], [...path, part]);
    if (difference) return difference;
  }
  return path;
}

/**
 * The framework reads frontmatter with a YAML reader of its own. Where the two differ (an unquoted date in a
 * title, a line of hyphens inside a value), the page would not say what was checked.
 */
export const yamlIsUnambiguous = wholeRecordRule(
  'yaml-is-unambiguous',
  function* ({ record, file, placeOf }, content) {
    let theirs;
    try {
      theirs = parseFrontmatter(file.text);
    } catch (error) {
      const { mark, reason = 'it cannot be read' } = error as {
        mark?: { line: number; column: number };
        reason?: string;
      };
      // A sign that no YAML may hold is told by itself, at its own place.
      if ([...textIsPlain.check(file, content)].length > 0) return;
      yield {
        line: (mark?.line ?? 0) + 1,
        column: (mark?.column ?? 0) + 1,
        message: `Another reader of YAML stops here: ${reason}.`,
        hint: 'Write it plainly: put the text into quotation marks.',
      };
      return;
    }
    const read = analysisSchema.safeParse(theirs.frontmatter);
    const path = read.success
      ? firstDifference(record, read.data)
      : (read.error.issues[0]?.path ?? []);
    if (path) {
      yield {
        ...placeOf(path),
        message: 'Readers of YAML differ on what this says: text, a date or a number.',
        hint: 'Put it into quotation marks, or write it another way.',
      };
    } else if (theirs.content.trim() !== file.bodyText.trim()) {
      yield {
        line: 1,
        column: 1,
        message: 'Readers differ on where the frontmatter ends.',
        hint: 'Let no line inside it begin with "---" or "+++".',
      };
    }
  },
);
