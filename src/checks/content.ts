import type { Root } from 'mdast';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { VFileMessage } from 'vfile-message';
import { outline } from '../markdown/outline.ts';
import { parseBody } from '../markdown/parse.ts';
import { analysisSchema, type AnalysisRecord } from '../model/analysis.ts';
import type { Body } from '../model/body.ts';
import { readFrontmatter, type Frontmatter } from './frontmatter.ts';
import type { Place } from './issue.ts';

/** One analysis as the checks see it: text, positions, and the record where it can be read. */
export interface AnalysisFile {
  path: string;
  text: string;
  frontmatter: Frontmatter;
  /** Undefined where the frontmatter is not valid; the rule frontmatter-is-valid says why. */
  record: AnalysisRecord | undefined;
  /** Undefined where the body is not MDX; `bodyError` says why. */
  tree: Root | undefined;
  body: Body | undefined;
  bodyError: (Place & { message: string }) | undefined;
}

/** content/site.yaml as the checks see it. */
export interface SiteFile {
  path: string;
  yaml: Frontmatter;
}

/** The site's content. */
export interface Content {
  site: SiteFile;
  analyses: AnalysisFile[];
}

const fence = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** Parts a file into frontmatter and body; the body keeps its place, by blank lines before it. */
function split(text: string): { yaml: string; yamlLine: number; body: string } {
  const match = fence.exec(text);
  if (match?.index !== 0) return { yaml: '', yamlLine: 1, body: text };
  const head = match[0];
  return {
    yaml: match[1] ?? '',
    yamlLine: 2,
    body: '\n'.repeat(head.split('\n').length - 1) + text.slice(head.length),
  };
}

/** Reads one analysis. `path` is only for messages. Never throws on an author's mistake. */
export function readAnalysis(path: string, text: string): AnalysisFile {
  const { yaml, yamlLine, body } = split(text.replace(/^\uFEFF/, ''));
  const frontmatter = readFrontmatter(yaml, yamlLine);
  const file: AnalysisFile = {
    path,
    text,
    frontmatter,
    record: analysisSchema.safeParse(frontmatter.data).data,
    tree: undefined,
    body: undefined,
    bodyError: undefined,
  };
  try {
    file.tree = parseBody(body);
    file.body = outline(file.tree);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    file.bodyError = { line: error.line ?? 1, column: error.column ?? 1, message: error.reason };
  }
  return file;
}

/** A file's text; empty where there is no such file, which the rules then report. */
async function readIfThere(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
}

/** Reads a content folder. Reads the files itself: a framework's cache would hide a second run's issues. */
export async function readContent(folder: string): Promise<Content> {
  const analysesFolder = join(folder, 'analyses');
  const names = (await readdir(analysesFolder)).filter((name) => name.endsWith('.mdx')).sort();
  const sitePath = join(folder, 'site.yaml');
  return {
    site: {
      path: relative('.', sitePath),
      yaml: readFrontmatter(await readIfThere(sitePath), 1),
    },
    analyses: await Promise.all(
      names.map(async (name) => {
        const path = join(analysesFolder, name);
        return readAnalysis(relative('.', path), await readFile(path, 'utf8'));
      }),
    ),
  };
}
