import type { Root } from 'mdast';
import { basename } from 'node:path';
import { VFileMessage } from 'vfile-message';
import { placesIn } from '../lib/places.ts';
import { excessIn } from '../markdown/limits.ts';
import { nestingExcess } from '../markdown/nesting.ts';
import { outline } from '../markdown/outline.ts';
import { parseBody } from '../markdown/parse.ts';
import type { AnalysisRecord } from '../model/analysis.ts';
import type { Body } from '../model/body.ts';
import { bodyError } from './body-error.ts';
import { namesIn, type BodyNames } from './body-names.ts';
import { notUtf8 } from './encoding.ts';
import { readFrontmatter, type Frontmatter } from './frontmatter.ts';
import type { Finding } from './issue.ts';
import { mergeConflict } from './merge-conflict.ts';
import { readRecord, type ReadableRecord } from './readable-record.ts';

/** A file that is larger is not read: an analysis of 5,000 claims has about 4 MB. */
export const largestFile = 8 * 1024 * 1024;

/** One analysis as the checks see it: text, positions, and the record where it can be read. */
export interface AnalysisFile {
  path: string;
  /** The file's name without its ending: its address. */
  slug: string;
  text: string;
  /** Why the file was not read at all. */
  unreadable: Finding | undefined;
  frontmatter: Frontmatter;
  /** Undefined where the frontmatter is not valid; the rule frontmatter-is-valid says why. */
  record: AnalysisRecord | undefined;
  /** What can be read of the record in any case; undefined where the YAML cannot be read. */
  readable: ReadableRecord | undefined;
  /** The body, with blank lines before it so that its lines are those of the file. */
  bodyText: string;
  /** Undefined where the body is not MDX; `bodyError` says why. */
  tree: Root | undefined;
  body: Body | undefined;
  /** What the body names; undefined where it is not MDX. */
  named: BodyNames | undefined;
  bodyError: Finding | undefined;
}

const fence = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** Parts a file into frontmatter and body; the body keeps its place, by blank lines before it. */
function split(text: string): { yaml: string; yamlLine: number; body: string } | undefined {
  const match = fence.exec(text);
  if (match?.index !== 0) return undefined;
  const head = match[0];
  return {
    yaml: match[1] ?? '',
    yamlLine: 2,
    body: '\n'.repeat(head.split('\n').length - 1) + text.slice(head.length),
  };
}

/** The parts of a file that come from its body; the error, where it cannot be read. */
function readBody(text: string): Pick<AnalysisFile, 'tree' | 'body' | 'named' | 'bodyError'> {
  const none = { tree: undefined, body: undefined, named: undefined };
  const excess = excessIn(text);
  if (excess) return { ...none, bodyError: excess };
  try {
    const tree = parseBody(text);
    const nesting = nestingExcess(tree);
    if (nesting) return { ...none, bodyError: nesting };
    return { tree, body: outline(tree), named: namesIn(tree), bodyError: undefined };
  } catch (error) {
    if (error instanceof VFileMessage) return { ...none, bodyError: bodyError(error, text) };
    if (!(error instanceof RangeError)) throw error;
    const place = placesIn(text)(text.search(/\S/));
    const message = 'The text is nested too deeply to be read.';
    const hint = 'Close elements, lists and emphasis before you open others.';
    return { ...none, bodyError: { ...place, message, hint } };
  }
}

/** The text without a byte order mark, and with a line break for each lone return, as Markdown and editors read it. */
function withoutOddities(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r(?!\n)/g, '\n');
}

/** A merge conflict in a file that nobody has settled. */
export function conflictIn(text: string): Finding | undefined {
  const head = fence.exec(text);
  return mergeConflict(text, head?.index === 0 ? head[0] : '');
}

/** Frontmatter that is not there: what stands in its place, and the fix. The text is not read as a body. */
function missingFrontmatter(text: string): Frontmatter {
  const message = 'The file does not begin with frontmatter: keys and their values.';
  const hint = /^---[ \t]*\r?\n/.test(text)
    ? 'Close it with a line of "---".'
    : /^\s+---|^[\s\S]{0,20}\n---[ \t]*\r?\n/.test(text)
      ? 'Remove what stands before the first line of "---".'
      : 'The frontmatter is YAML between two lines of "---".';
  return { ...readFrontmatter('', 1), errors: [{ line: 1, column: 1, message, hint }] };
}

/** Reads one analysis. `path` is only for messages and the slug. Never throws on an author's mistake. */
export function readAnalysis(path: string, text: string): AnalysisFile {
  const readable = withoutOddities(text);
  // Each side of it may hold by itself: no parser could say what is wrong.
  const conflict = conflictIn(readable);
  if (conflict) return { ...readAnalysis(path, ''), text, unreadable: conflict };
  const parts = split(readable);
  const frontmatter = parts
    ? readFrontmatter(
        parts.yaml,
        parts.yamlLine,
        'The frontmatter is YAML between two lines of "---".',
      )
    : missingFrontmatter(readable);
  const body = parts?.body ?? '';
  return {
    path,
    slug: basename(path.replaceAll('\\', '/'), '.mdx'),
    text,
    unreadable: undefined,
    frontmatter,
    ...readRecord(frontmatter.data),
    bodyText: body,
    ...readBody(body),
  };
}

/** Why bytes are no text to be read, with the place of the first that is none; undefined where they are. */
function unreadable(bytes: Buffer): Finding | undefined {
  if (bytes.length > largestFile) {
    const size = `${(bytes.length / 1024 / 1024).toFixed(1)} MB`;
    return {
      line: 1,
      column: 1,
      message: `The file has ${size}; at most ${largestFile / 1024 / 1024} MB are read.`,
      hint: 'Divide it into analyses that link to each other.',
    };
  }
  return notUtf8(bytes);
}

/** The analysis that a file's bytes become. `path` is only for messages and the slug. */
export function readAnalysisBytes(path: string, bytes: Buffer): AnalysisFile {
  const refusal = unreadable(bytes);
  return refusal
    ? { ...readAnalysis(path, ''), unreadable: refusal }
    : readAnalysis(path, bytes.toString('utf8'));
}

/** An analysis that the system does not let anybody read: a folder, a link that leads nowhere. */
export function unreadableAnalysis(path: string, reason: string): AnalysisFile {
  const message = `The file cannot be read: ${reason.split(',')[0] ?? reason}.`;
  const hint = 'Put a readable file in its place, or remove it.';
  return { ...readAnalysis(path, ''), unreadable: { line: 1, column: 1, message, hint } };
}
