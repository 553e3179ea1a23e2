// The feeds of the site, put together: what is in them, and the texts of analyses, drawn for readers of feeds.
import Text from '../components/feed/Text.astro';
import type { StateChanges } from '../data/across/record-events.ts';
import { stateChanges } from '../data/across/state-changes.ts';
import { absoluteAddress } from '../data/absolute-address.ts';
import { digestOfText, type Analysis } from '../data/analyses.ts';
import { loadPermalinks } from '../data/permalinks.ts';
import { loadSite } from '../data/site.ts';
import { currentState, pastStates } from '../data/versions.ts';
import { keptText } from '../lib/kept-text.ts';
import type { Site } from '../model/site.ts';
import { stateDays } from '../model/version.ts';
import { cleanHtml } from '../outputs/feed/clean-html.ts';
import type { FeedContent } from '../outputs/feed/content.ts';
import { draw } from './draw.ts';

/** A text stands in several feeds, and is drawn once; what has not changed since the last build, not even that. */
const drawn = new WeakMap<Analysis, Promise<string>>();

function textOf(site: Site, analysis: Analysis): Promise<string> {
  const { slug, href } = analysis;
  const text =
    drawn.get(analysis) ??
    keptText('feeds', slug, `${digestOfText(slug)} ${absoluteAddress(site, '/')}`, async () =>
      cleanHtml(await draw(Text, { analysis }), href, (path) => absoluteAddress(site, path)),
    );
  drawn.set(analysis, text);
  return text;
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

/** All that a feed of these analyses, newest first, is made of. */
export async function feedContent(analyses: readonly Analysis[]): Promise<FeedContent> {
  const site = await loadSite();
  return {
    site,
    permalinks: await loadPermalinks(),
    analyses,
    states: new Map(await Promise.all(analyses.map(changesOf))),
    textOf: (analysis) => textOf(site, analysis),
  };
}
