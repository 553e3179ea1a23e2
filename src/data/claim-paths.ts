import { loadAnalyses } from './analyses.ts';

/** The addresses of all claims of the site, for the routes that have one page for each. */
export async function claimPaths(): Promise<{ params: { analysis: string; claim: string } }[]> {
  return (await loadAnalyses()).flatMap(({ slug, record }) =>
    record.claims.map(({ id }) => ({ params: { analysis: slug, claim: id } })),
  );
}
