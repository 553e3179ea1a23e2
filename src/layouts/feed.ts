// The feeds of the site, put together: what is in them, and the texts of analyses, drawn for readers of feeds.
import Text from '../components/feed/Text.astro';
import { stateChanges } from '../data/across/state-changes.ts';
import { loadAnalyses, type Analysis } from '../data/analyses.ts';
import { loadPermalinks } from '../data/permalinks.ts';
import { loadSite } from '../data/site.ts';
import { loadStates } from '../data/versions.ts';
import { stateDays } from '../model/version.ts';
import type { FeedContent } from '../outputs/feed/content.ts';
import { draw } from './draw.ts';

/** A text stands in several feeds, and is drawn once. */
const drawn = new WeakMap<Analysis, Promise<string>>();

function textOf(analysis: Analysis): Promise<string> {
  const text = drawn.get(analysis) ?? draw(Text, { analysis });
  drawn.set(analysis, text);
  return text;
}

let loaded: Promise<FeedContent> | undefined;

async function loadNow(): Promise<FeedContent> {
  const analyses = await loadAnalyses();
  const states = analyses.map(
    async (analysis) =>
      [
        analysis.slug,
        stateChanges(await loadStates(analysis), stateDays(analysis.record)),
      ] as const,
  );
  return {
    site: await loadSite(),
    permalinks: await loadPermalinks(),
    analyses,
    states: new Map(await Promise.all(states)),
    textOf,
  };
}

/** All that feeds are made of; in a build put together once, not for each feed anew. */
export function loadFeedContent(): Promise<FeedContent> {
  if (import.meta.env.DEV) return loadNow();
  return (loaded ??= loadNow());
}
