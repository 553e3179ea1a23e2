import { originals } from '../../data/across/claims.ts';
import { followedActors, type FollowedActor } from '../../data/across/followed-actors.ts';
import { recordEvents } from '../../data/across/record-events.ts';
import type { Analysis } from '../../data/analyses.ts';
import { count } from '../../lib/text.ts';
import { actorAddress } from '../../model/addresses.ts';
import { mustGet } from '../../model/analysis.ts';
import { actorFeed } from '../../model/feeds.ts';
import type { FeedContent } from './content.ts';
import { aboutAnalysis, eventEntry } from './events.ts';
import { feedOf, later, momentOf, type Feed, type FeedEntry } from './feed.ts';
import { identity } from './identity.ts';
import { claimLine, link } from './words.ts';

/** What an actor says in one analysis: one entry, since dozens at once would bury whatever else a reader follows. */
function saysIn(
  content: FeedContent,
  { id, actor }: FollowedActor,
  analysis: Analysis,
): FeedEntry[] {
  const { site, permalinks } = content;
  const claims = mustGet(analysis.usage.byActor, id, 'actor');
  if (claims.length === 0) return [];
  const { record, slug, href } = analysis;
  const name = analysis.index.actors.get(id)?.name ?? actor.name;
  const updated = record.changes
    .filter((change) => change.claims.some((claim) => claims.includes(claim)))
    .map(({ on }) => momentOf(on))
    .reduce(later, record.published);
  return [
    {
      ...aboutAnalysis(analysis),
      id: identity(site, permalinks).ofPart(analysis, `actors/${id}`),
      title: `${name}: ${count(claims.length, 'claim')} in “${record.title}”`,
      address: `/${slug}/#actor-${id}`,
      published: record.published,
      updated,
      summary: record.description,
      html: `<p>${link(site, href, record.title)}</p><ul>${claims
        .map((claim) => `<li>${claimLine(site, analysis, claim)}</li>`)
        .join('')}</ul>`,
    },
  ];
}

/**
 * The feed of an actor: an entry for each analysis with all that it says there, one for each change that touches a
 * claim of it, and one for each of its forecasts that is settled. Throws where no analysis names it.
 */
export function ofActor(content: FeedContent, id: string): Feed {
  const { site } = content;
  const followed = followedActors(content).find((one) => one.id === id);
  if (!followed) throw new Error(`No actor with the id "${id}".`);
  const { actor, analyses } = followed;
  const events = recordEvents(analyses, content.states).filter((event) => {
    const own = (claim: string) => event.analysis.index.claims.get(claim)?.by === id;
    switch (event.kind) {
      case 'change':
        return event.change.claims.some(own);
      case 'outcome':
        return own(event.claim.id);
      case 'standing':
        return own(event.claim);
    }
  });
  return feedOf(
    {
      addresses: actorFeed(id),
      title: `${actor.name} · ${site.name}`,
      description: `What ${actor.name} (${actor.role}) is on the record with here, and what became of it.`,
      page: actorAddress(id),
      lang: site.language,
    },
    [
      ...originals(analyses).flatMap((analysis) => saysIn(content, followed, analysis)),
      ...events.map((event) => eventEntry(content, event)),
    ],
    analyses[0]?.record.published,
  );
}
