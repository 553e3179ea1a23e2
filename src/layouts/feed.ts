// The feeds of the site, put together: what is in them, and the texts of analyses, drawn for readers of feeds.
import Text from '../components/feed/Text.astro';
import { loadAnalyses, type Analysis } from '../data/analyses.ts';
import { loadPermalinks } from '../data/permalinks.ts';
import { loadSite } from '../data/site.ts';
import type { FeedContent } from '../outputs/feed/content.ts';
import { draw } from './draw.ts';

/** A text stands in several feeds, and is drawn once. */
const drawn = new WeakMap<Analysis, Promise<string>>();

function textOf(analysis: Analysis): Promise<string> {
  const text = drawn.get(analysis) ?? draw(Text, { analysis });
  drawn.set(analysis, text);
  return text;
}

/** All that feeds are made of. */
export async function loadFeedContent(): Promise<FeedContent> {
  return {
    site: await loadSite(),
    permalinks: await loadPermalinks(),
    analyses: await loadAnalyses(),
    states: new Map(),
    textOf,
  };
}
