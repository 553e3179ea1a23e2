import type { Analysis } from '../../data/analyses.ts';
import { claimsInWords, standingsInWords } from '../../data/cards.ts';
import { directionOf } from '../../lib/direction.ts';
import { escapeHtml } from '../../lib/html.ts';
import { ledgerAddress } from '../../model/addresses.ts';
import { analysesFeed, topicFeed } from '../../model/feeds.ts';
import { standingWords } from '../../model/standing.ts';
import type { Site } from '../../model/site.ts';
import { feedOf, type Feed, type FeedEntry } from './feed.ts';
import { label, link } from './words.ts';

/** What a reader of the text alone must know: what the numbers are, and where the record is. */
function colophon(site: Site, { slug, brief }: Analysis): string {
  const record = link(site, ledgerAddress(slug), claimsInWords(brief));
  const standings = escapeHtml(
    standingsInWords(
      brief.standings.map(({ name, count }) => ({
        name,
        count,
        label: standingWords[name].label.toLowerCase(),
      })),
    ),
  );
  return `<p>${label(site, `Each number leads to a claim: who says it, when, and on what evidence. The record: ${record}; ${standings}.`)}</p>`;
}

/** The entry of an analysis: its id, and its whole text as a feed holds it. */
export function analysisEntry(
  site: Site,
  analysis: Analysis,
  { id, text }: { id: string; text: string },
): FeedEntry {
  const { record, href } = analysis;
  const direction = directionOf(record.title, record.lang) ?? 'ltr';
  return {
    id,
    title: record.title,
    address: href,
    lang: record.lang,
    published: record.published,
    updated: record.updated ?? record.published,
    summary: record.description,
    html: `<div lang="${record.lang}" dir="${direction}">${text}</div>${colophon(site, analysis)}`,
    authors: record.authors,
    topic: record.topic,
  };
}

/** The feed of all analyses, with their whole text, of the entries of the newest. */
export const allAnalyses = (site: Site, entries: readonly FeedEntry[]): Feed =>
  feedOf(
    {
      addresses: analysesFeed,
      title: site.name,
      description: site.description,
      page: '/',
      lang: site.language,
    },
    entries,
  );

/** The feed of one topic: its id, its name as readers see it, and the entries of the newest analyses on it. */
export const ofTopic = (
  site: Site,
  { id, title }: { id: string; title: string },
  entries: readonly FeedEntry[],
): Feed =>
  feedOf(
    {
      addresses: topicFeed(id),
      title: `${title} · ${site.name}`,
      description: `Analyses on the topic “${title}”, each with its whole text.`,
      page: '/',
      lang: site.language,
    },
    entries,
  );
