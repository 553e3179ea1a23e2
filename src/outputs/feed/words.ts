import { absoluteAddress } from '../../data/absolute-address.ts';
import type { Analysis } from '../../data/analyses.ts';
import { claimView, standingInWords } from '../../data/claims.ts';
import { formatDate } from '../../lib/dates.ts';
import { escapeHtml } from '../../lib/html.ts';
import { mustGet } from '../../model/analysis.ts';
import type { Outcome } from '../../model/forecast.ts';
import type { Site } from '../../model/site.ts';

/** A link, with words as plain text. */
export function link(site: Site, address: string, words: string, lang?: string): string {
  const attribute = lang === undefined ? '' : ` lang="${lang}"`;
  return `<a href="${escapeHtml(absoluteAddress(site, address))}"${attribute}>${escapeHtml(words)}</a>`;
}

/** Words in the language of the site, among those of an analysis. */
export function label(site: Site, html: string): string {
  return `<span lang="${site.language}">${html}</span>`;
}

/** What shows an outcome: each source with a link, and the words of it. */
function shownBy({ index }: Analysis, { evidence }: Outcome): string[] {
  return evidence.map(({ source, excerpt }) => {
    const { title, url, lang, publisher } = mustGet(index.sources, source, 'source');
    const words = `<span lang="${lang}">${escapeHtml(title)}</span>`;
    const linked = url === undefined ? words : `<a href="${escapeHtml(url)}">${words}</a>`;
    const by = publisher === undefined ? '' : `, ${escapeHtml(publisher)}`;
    return `${linked}${by}: <q lang="${lang}">${escapeHtml(excerpt)}</q>`;
  });
}

/** A claim in a line: its words, who says it and when, how well it is supported; a link to its page. */
export function claimLine(site: Site, analysis: Analysis, id: string): string {
  const view = claimView(analysis, id);
  return `${link(site, view.pageHref, view.claim.text)} ${label(
    site,
    escapeHtml(`${view.speaker}, ${view.date}. ${standingInWords(view)}`),
  )}`;
}

/** A settled forecast as HTML: what was forecast, by which test, what became of it, and what shows that. */
export function outcomeHtml(site: Site, analysis: Analysis, id: string): string {
  const { forecast } = mustGet(analysis.index.claims, id, 'claim');
  if (!forecast?.outcome) throw new Error(`The claim "${id}" is no settled forecast.`);
  const { criteria, due, outcome } = forecast;
  const strong = (words: string) => label(site, `<strong>${words}</strong>`);
  const sources = shownBy(analysis, outcome);
  return [
    `<p>${claimLine(site, analysis, id)}</p>`,
    `<p>${strong(`Test, due ${formatDate(due)}:`)} ${escapeHtml(criteria)}</p>`,
    `<p>${strong(`Outcome, ${formatDate(outcome.on)}:`)} ${escapeHtml(outcome.text)}</p>`,
    ...(sources.length === 0
      ? []
      : [`<ul>${sources.map((one) => `<li>${one}</li>`).join('')}</ul>`]),
  ].join('');
}
