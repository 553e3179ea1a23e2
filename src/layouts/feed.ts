// What the feeds of the site are made of: what is on record, and the entries with whole texts, drawn for readers of feeds.
import Text from '../components/feed/Text.astro';
import type { StateChanges } from '../data/across/record-events.ts';
import { stateChanges } from '../data/across/state-changes.ts';
import { absoluteAddress } from '../data/absolute-address.ts';
import { analysesForTopic, loadAnalysis, type Analysis, type Summary } from '../data/analyses.ts';
import { loadPermalinks } from '../data/permalinks.ts';
import { loadSite } from '../data/site.ts';
import { currentState, pastStates } from '../data/versions.ts';
import { digestOf } from '../lib/digest.ts';
import { keptText } from '../lib/kept-text.ts';
import { Recent } from '../lib/recent.ts';
import { mostTexts } from '../model/feeds.ts';
import type { Site } from '../model/site.ts';
import { stateDays } from '../model/version.ts';
import { analysisEntry } from '../outputs/feed/analyses.ts';
import { cleanHtml } from '../outputs/feed/clean-html.ts';
import type { FeedContent } from '../outputs/feed/content.ts';
import { newestFirst, type FeedEntry } from '../outputs/feed/feed.ts';
import { identity } from '../outputs/feed/identity.ts';
import { draw } from './draw.ts';

async function makeEntry(site: Site, slug: string, id: string): Promise<FeedEntry> {
  const analysis = await loadAnalysis(slug);
  const absolute = (path: string) => absoluteAddress(site, path);
  const text = cleanHtml(await draw(Text, { analysis }), analysis.href, absolute);
  return analysisEntry(site, analysis, { id, text });
}

/** An analysis stands in several feeds: its entry is made once. */
const made = new Recent<string, Promise<FeedEntry>>(2 * mostTexts);

/** The entry of an analysis. It is kept: an edit draws the text that it is in, and reads none of the others in a feed. */
function entryOf(site: Site, { slug, textDigest }: Summary, id: string): Promise<FeedEntry> {
  const key = digestOf(textDigest, id, JSON.stringify(site), absoluteAddress(site, '/'));
  const name = `${slug} ${key}`;
  const entry =
    made.get(name) ??
    keptText('feeds', slug, key, async () => JSON.stringify(await makeEntry(site, slug, id))).then(
      (json) => JSON.parse(json) as FeedEntry,
    );
  made.set(name, entry);
  return entry;
}

/** The site, and the entries of those of these analyses that a feed has room for, newest first. */
export async function newestEntries(
  summaries: readonly Summary[],
): Promise<{ site: Site; entries: FeedEntry[] }> {
  const site = await loadSite();
  const { ofAnalysis } = identity(site, await loadPermalinks());
  const newest = summaries
    .map((summary) => ({
      summary,
      id: ofAnalysis({ slug: summary.slug, record: summary }),
      updated: summary.changed,
    }))
    .toSorted(newestFirst)
    .slice(0, mostTexts);
  const entries = newest.map(({ summary, id }) => entryOf(site, summary, id));
  return { site, entries: await Promise.all(entries) };
}

/** The same for a topic, with its name as the newest analysis on it writes it; throws where none is on it. */
export async function topicEntries(
  id: string,
): Promise<{ site: Site; topic: { id: string; title: string }; entries: FeedEntry[] }> {
  const summaries = analysesForTopic(id);
  const [newest] = summaries;
  if (!newest) throw new Error(`No topic with the id "${id}".`);
  const { site, entries } = await newestEntries(summaries);
  return { site, topic: { id, title: newest.topicTitle }, entries };
}

/** What the comparison of the published texts of an analysis found, which several feeds tell. */
const compared = new WeakMap<Analysis, Promise<readonly [string, StateChanges]>>();

/** Compares the published texts of an analysis; nothing is found where there is only one. */
async function compare(analysis: Analysis): Promise<readonly [string, StateChanges]> {
  const past = await pastStates(analysis);
  const states = past.length === 0 ? [] : [...past, await currentState(analysis)];
  return [analysis.slug, stateChanges(states, stateDays(analysis.record))];
}

function changesOf(analysis: Analysis): Promise<readonly [string, StateChanges]> {
  const changes = compared.get(analysis) ?? compare(analysis);
  compared.set(analysis, changes);
  return changes;
}

/** All that a feed of what is on record in these analyses, newest first, is made of. */
export async function feedContent(analyses: readonly Analysis[]): Promise<FeedContent> {
  return {
    site: await loadSite(),
    permalinks: await loadPermalinks(),
    analyses,
    states: new Map(await Promise.all(analyses.map(changesOf))),
  };
}
