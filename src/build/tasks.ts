import type { BuildContext } from './context.ts';
import { buildAnalysis, type AnalysisRow } from './build-analysis.ts';
import { buildPages, type GroupRow } from './build-pages.ts';
import type { BuiltGroup } from './built-state.ts';
import type { PageGroup } from './page-groups.ts';

/** Something that is built by itself, on whichever core. */
export type Task = { kind: 'analysis'; slug: string } | { kind: 'pages'; group: PageGroup };

/** What came of a task. */
export interface Done {
  row:
    | { of: 'analysis'; slug: string; row: AnalysisRow }
    | { of: 'pages'; name: string; row: GroupRow };
  drawn: number;
  /** The files of the group, so that none of them is taken for one that is gone. */
  files: string[];
  gone: string[];
  written: string[];
  /** What is known of its files, where that could not be kept. */
  unkept: BuiltGroup | undefined;
}

/** Does a task. */
export async function perform(context: BuildContext, task: Task): Promise<Done> {
  const { written } = context.out;
  written.length = 0;
  if (task.kind === 'analysis') {
    const { slug } = task;
    const { row, ...done } = await buildAnalysis(context, slug);
    return { row: { of: 'analysis', slug, row }, ...done, written: [...written] };
  }
  const { row, ...done } = await buildPages(context, task.group);
  return { row: { of: 'pages', name: task.group.name, row }, ...done, written: [...written] };
}
