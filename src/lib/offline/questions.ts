import type { AnalysisEdition } from './edition.ts';

/** What pages ask of a worker. */
export type Question =
  | { ask: 'analyses' }
  | { ask: 'analysis'; slug: string }
  /** A reader wants the new edition now. */
  | { ask: 'take over' }
  /** Nothing that this page shows is another in the new edition. */
  | { ask: 'take over if alone' };

/** What it answers to each. */
export interface Answers {
  analyses: AnalysisEdition[];
  analysis: AnalysisEdition | undefined;
  'take over': undefined;
  'take over if alone': undefined;
}
