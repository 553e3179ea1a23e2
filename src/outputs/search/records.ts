import type { Analysis } from '../../data/analyses.ts';
import { claimViews } from '../../data/claims.ts';
import { sectionLinks } from '../../data/sections.ts';

/** One thing that can be found: an analysis, a section or a claim, with its own address from the site's root. */
export interface SearchRecord {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** The years of a span of dates, both ends included. */
const years = (from: string, to: string): string[] => {
  const first = Number(from.slice(0, 4));
  return Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, i) => String(first + i));
};

const each = (values: readonly string[]) => [...new Set(values)];

/**
 * Everything of one analysis that can be found, in the order of its text: first the whole, then its parts. Give it no
 * drafts.
 */
export function searchRecords(analysis: Analysis): SearchRecord[] {
  const { record, body, href } = analysis;
  const { title, description, topic, lang, covers } = record;
  const views = claimViews(analysis);
  const year = years(covers.from, covers.to);
  const common = { lang, analysis: title };
  return [
    {
      url: href,
      // Its parts hold the text; the whole is found by what it says of itself.
      content: `${title}. ${description} ${topic}`,
      meta: { ...common, title, type: 'Analysis' },
      filters: { type: ['Analysis'], topic: [topic], year },
    },
    ...sectionLinks(analysis).map((link) => ({
      url: link.href,
      content: `${link.title}. ${body.sections.find(({ id }) => id === link.id)?.text ?? ''}`,
      meta: { ...common, title: link.title, type: 'Section' },
      filters: { type: ['Section'], topic: [topic], year },
    })),
    ...views.map((view) => ({
      url: view.pageHref,
      content: [
        view.claim.text,
        view.speaker,
        view.quote,
        ...view.evidence.map(({ excerpt }) => excerpt),
        view.forecast?.outcome,
      ]
        .filter((part) => part !== undefined)
        .join(' \n'),
      meta: {
        ...common,
        title: view.claim.text,
        type: 'Claim',
        standing: view.standingLabel,
        standingName: view.standing.name,
        speaker: view.speaker,
        date: view.date,
      },
      filters: {
        type: ['Claim'],
        topic: [topic],
        speaker: each([view.speaker]),
        standing: [view.standingLabel],
        kind: [view.claim.kind],
        year: [view.claim.on.slice(0, 4)],
      },
    })),
  ];
}
