import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readAnalysisBytes, type AnalysisFile } from '../checks/analysis-file.ts';
import type { BodyNames } from '../checks/body-names.ts';
import { compiledFolder } from '../lib/cache-folder.ts';
import { digestOf } from '../lib/digest.ts';
import { readSealed, writeSealed } from '../lib/sealed-file.ts';
import { noteUse } from '../lib/unused-files.ts';
import type { AnalysisRecord } from '../model/analysis.ts';
import type { Body } from '../model/body.ts';
import { bodyParts, type BodyPart } from './body-parts.ts';
import { namesOnlyItsOwn } from './known-names.ts';

/** An analysis as data: what its file says, read and compiled once. */
export interface Compiled {
  record: AnalysisRecord;
  body: Body;
  /** The body as MDX, with blank lines before it so that its lines are those of the file. */
  bodyText: string;
  parts: BodyPart[];
  /** What it names, for the checks. */
  named: BodyNames;
}

/** The name of a compiled analysis, as which it is kept between builds: equal where its file and the code are equal. */
export const compiledName = (code: string, slug: string, digest: string): string =>
  digestOf(code, slug, digest);

const pathOf = (name: string) => join(compiledFolder, `${name}.json`);

/** A compiled analysis that was kept; undefined where there is none, or it is damaged, which `warn` is told. */
export function readCompiled(name: string, warn: (text: string) => void): Compiled | undefined {
  const compiled = readSealed<Compiled>(pathOf(name), warn);
  if (compiled) noteUse(pathOf(name));
  return compiled;
}

/** Whether an analysis is kept under this name; it may be damaged. */
export const isCompiled = (name: string): boolean => existsSync(pathOf(name));

/** Keeps a compiled analysis. */
export const keepCompiled = (name: string, compiled: Compiled): boolean =>
  writeSealed(pathOf(name), compiled);

/** Forgets a compiled analysis: its file says something else now. Where that cannot be done, it takes room. */
export function forgetCompiled(name: string): void {
  try {
    rmSync(pathOf(name), { force: true });
  } catch {
    // Nobody asks for it any more.
  }
}

/**
 * Reads and compiles an analysis; `compiled` is undefined where its file does not hold, and what the checks say of it
 * then stands in `file`.
 */
export function compileAnalysis(
  path: string,
  bytes: Buffer,
): { file: AnalysisFile; compiled: Compiled | undefined } {
  const file = readAnalysisBytes(path, bytes);
  const { record, body, tree, named, bodyText } = file;
  if (!record || !body || !tree || !named || !namesOnlyItsOwn(record))
    return { file, compiled: undefined };
  try {
    return {
      file,
      compiled: { record, body, named, bodyText, parts: bodyParts(path, record, tree) },
    };
  } catch {
    // The grammar refuses it; the rule body-uses-vocabulary says why.
    return { file, compiled: undefined };
  }
}
