import { loadAnalyses } from './analyses.ts';

/** The addresses of all analyses of the site, for the routes that have one page for each. */
export async function analysisPaths(): Promise<{ params: { analysis: string } }[]> {
  return (await loadAnalyses()).map(({ slug }) => ({ params: { analysis: slug } }));
}
