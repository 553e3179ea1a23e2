import type { Analysis } from './analyses.ts';

/** The contents list of an analysis: its own sections between those that every analysis page has. */
export function contentsOf(analysis: Analysis): { title: string; href: string }[] {
  const parts = [
    { id: 'brief', title: 'The record in brief' },
    ...analysis.body.sections.map(({ id, title }) => ({ id, title })),
    { id: 'claims', title: 'Claims' },
    { id: 'actors', title: 'Who is who' },
    { id: 'sources', title: 'Sources' },
    { id: 'changes', title: 'Changes' },
    { id: 'cite', title: 'How to cite it' },
    { id: 'download', title: 'Download this analysis' },
  ];
  return parts.map(({ id, title }) => ({ title, href: `#${id}` }));
}
