import { loadAnalyses } from './analyses.ts';
import { sectionLinks } from './sections.ts';

/** The addresses of all sections of the site, for the routes that have one page for each. */
export async function sectionPaths(): Promise<{ params: { analysis: string; section: string } }[]> {
  return (await loadAnalyses()).flatMap((analysis) =>
    sectionLinks(analysis).map(({ id }) => ({ params: { analysis: analysis.slug, section: id } })),
  );
}
