import { recordEvents } from '../../data/across/record-events.ts';
import { correctionsFeed } from '../../model/feeds.ts';
import type { FeedContent } from './content.ts';
import { eventEntry } from './events.ts';
import { feedOf, later, type Feed } from './feed.ts';

/** The feed of what was changed, of standings that are others now, and of forecasts that are settled. */
export function corrections(content: FeedContent): Feed {
  const { site, analyses, states } = content;
  return feedOf(
    {
      addresses: correctionsFeed,
      title: `Corrections and outcomes · ${site.name}`,
      description:
        'What was changed in published analyses, claims whose standing is another now, and forecasts that are settled.',
      page: '/corrections/',
      lang: site.language,
    },
    recordEvents(analyses, states).map((event) => eventEntry(content, event)),
    analyses.map(({ record }) => record.published).reduce(later, '') || undefined,
  );
}
