// Compiles and keeps some analyses at a time, in a thread of its own (read-ahead.ts).
import { workerData } from 'node:worker_threads';
import { answerTasks } from '../lib/threads.ts';
import { compileAnalysis, compiledName, isCompiled, keepCompiled } from './compiled.ts';
import { analysisPath, readAnalysisFile, shownPath } from './content-index.ts';
import type { ReadSetup } from './read-ahead.ts';

const { folder, code } = workerData as ReadSetup;

answerTasks((slugs: readonly string[]): true => {
  for (const slug of slugs) {
    const { digest, bytes } = readAnalysisFile(folder, slug);
    const name = compiledName(code, slug, digest);
    if (!bytes || isCompiled(name)) continue;
    const { compiled } = compileAnalysis(shownPath(analysisPath(folder, slug)), bytes);
    if (compiled) keepCompiled(name, compiled);
  }
  return true;
});
