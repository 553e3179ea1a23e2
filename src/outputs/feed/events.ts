import type { Analysis } from '../../data/analyses.ts';
import type { RecordEvent } from '../../data/across/record-events.ts';
import { claimAddress, sectionAddress } from '../../model/addresses.ts';
import { escapeHtml } from '../../lib/html.ts';
import { formatDate } from '../../lib/dates.ts';
import { capitalise } from '../../lib/text.ts';
import { mustGet } from '../../model/analysis.ts';
import { forecastStates } from '../../model/forecast.ts';
import { standingWords } from '../../model/standing.ts';
import type { FeedContent } from './content.ts';
import { momentOf, type FeedEntry } from './feed.ts';
import { identity } from './identity.ts';
import { claimLine, label, link, outcomeHtml } from './words.ts';

type Told = Pick<FeedEntry, 'id' | 'title' | 'address' | 'summary' | 'html'>;

/** A change: its words, the passage, and the claims that it touches. */
function changeTold(content: FeedContent, event: RecordEvent & { kind: 'change' }): Told {
  const { site, permalinks } = content;
  const { analysis, change, number } = event;
  const { on, kind, text, claims, section } = change;
  const place = analysis.body.sections.find(({ id }) => id === section);
  const lines = claims
    .filter((id) => analysis.index.claims.has(id))
    .map((id) => `<li>${claimLine(site, analysis, id)}</li>`);
  return {
    id: identity(site, permalinks).ofPart(
      analysis,
      `changes/${on}/${kind}${number === 1 ? '' : `/${number}`}`,
    ),
    title: `${capitalise(kind)}: ${analysis.record.title}`,
    address: `${analysis.href}#${place?.id ?? 'changes'}`,
    summary: text,
    html: [
      `<p>${escapeHtml(text)}</p>`,
      `<p>${label(site, `${capitalise(kind)}, ${formatDate(on)}, in`)} ${link(site, analysis.href, analysis.record.title)}${
        place === undefined
          ? ''
          : `: ${link(site, sectionAddress(analysis.slug, place.id), place.title)}`
      }</p>`,
      ...(lines.length === 0 ? [] : [`<ul>${lines.join('')}</ul>`]),
    ].join(''),
  };
}

function outcomeTold(content: FeedContent, event: RecordEvent & { kind: 'outcome' }): Told {
  const { site, permalinks } = content;
  const { analysis, claim, outcome } = event;
  return {
    id: `${identity(site, permalinks).ofClaim(analysis, claim.id)}/outcome`,
    title: `${forecastStates[outcome.verdict].label}: ${claim.text}`,
    address: claimAddress(analysis.slug, claim.id),
    summary: outcome.text,
    html: outcomeHtml(site, analysis, claim.id),
  };
}

function standingTold(content: FeedContent, event: RecordEvent & { kind: 'standing' }): Told {
  const { site, permalinks } = content;
  const { analysis, claim, from, to, seen, isDayKnown } = event;
  const { text } = mustGet(analysis.index.claims, claim, 'claim');
  const before = standingWords[from].label;
  const now = standingWords[to].label;
  const words = isDayKnown
    ? `${before} until then, ${now} since ${formatDate(seen)}.`
    : `${before} before, ${now} by ${formatDate(seen)}: a text between the two was not kept.`;
  return {
    id: `${identity(site, permalinks).ofClaim(analysis, claim)}/standing/${seen}`,
    title: `${now}, before: ${before}. ${text}`,
    address: claimAddress(analysis.slug, claim),
    summary: words,
    html: `<p>${label(site, escapeHtml(words))}</p><p>${claimLine(site, analysis, claim)}</p>`,
  };
}

function told(content: FeedContent, event: RecordEvent): Told {
  switch (event.kind) {
    case 'change':
      return changeTold(content, event);
    case 'outcome':
      return outcomeTold(content, event);
    case 'standing':
      return standingTold(content, event);
  }
}

/** What every entry about an analysis says of it. */
export function aboutAnalysis({ record }: Analysis): Pick<FeedEntry, 'lang' | 'authors' | 'topic'> {
  const { lang, authors, topic } = record;
  return { lang, authors, topic };
}

/** Something that happened to a record, as an entry. */
export function eventEntry(content: FeedContent, event: RecordEvent): FeedEntry {
  return {
    ...aboutAnalysis(event.analysis),
    ...told(content, event),
    published: momentOf(event.seen),
    updated: momentOf(event.changed ?? event.seen),
  };
}
