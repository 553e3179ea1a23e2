import type { Analysis } from '../../data/analyses.ts';
import { topicsOf } from '../../data/across/topics.ts';
import { claimsInWords, standingsInWords } from '../../data/cards.ts';
import { byCodeUnit } from '../../lib/by-code-unit.ts';
import { directionOf } from '../../lib/direction.ts';
import { escapeHtml } from '../../lib/html.ts';
import { ledgerAddress } from '../../model/addresses.ts';
import { analysesFeed, mostEntries, topicFeed } from '../../model/feeds.ts';
import { standingWords } from '../../model/standing.ts';
import type { Site } from '../../model/site.ts';
import type { FeedContent } from './content.ts';
import { feedOf, type Feed, type FeedEntry } from './feed.ts';
import { identity } from './identity.ts';
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

/** Those of some analyses that a feed has room for: a text is drawn only where it is shown. */
function newestOf({ site, permalinks }: FeedContent, analyses: readonly Analysis[]): Analysis[] {
  const changed = ({ record }: Analysis) => record.updated ?? record.published;
  const { ofAnalysis } = identity(site, permalinks);
  return analyses
    .toSorted(
      (a, b) => byCodeUnit(changed(b), changed(a)) || byCodeUnit(ofAnalysis(a), ofAnalysis(b)),
    )
    .slice(0, mostEntries);
}

async function entryOf(content: FeedContent, analysis: Analysis): Promise<FeedEntry> {
  const { site, permalinks, textOf } = content;
  const { record, href } = analysis;
  const text = await textOf(analysis);
  const direction = directionOf(record.title, record.lang) ?? 'ltr';
  return {
    id: identity(site, permalinks).ofAnalysis(analysis),
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

/** The feed of all analyses, with their whole text. */
export async function allAnalyses(content: FeedContent): Promise<Feed> {
  const { site, analyses } = content;
  return feedOf(
    {
      addresses: analysesFeed,
      title: site.name,
      description: site.description,
      page: '/',
      lang: site.language,
    },
    await Promise.all(newestOf(content, analyses).map((analysis) => entryOf(content, analysis))),
  );
}

/** The feed of one topic; throws where there is none with that id. */
export async function ofTopic(content: FeedContent, id: string): Promise<Feed> {
  const { site, analyses } = content;
  const topic = topicsOf(analyses).find((one) => one.id === id);
  if (!topic) throw new Error(`No topic with the id "${id}".`);
  return feedOf(
    {
      addresses: topicFeed(id),
      title: `${topic.title} · ${site.name}`,
      description: `Analyses on the topic “${topic.title}”, each with its whole text.`,
      page: '/',
      lang: site.language,
    },
    await Promise.all(
      newestOf(content, topic.analyses).map((analysis) => entryOf(content, analysis)),
    ),
  );
}
