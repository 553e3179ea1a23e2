import { mustGet } from '../model/analysis.ts';
import { actorKinds, type Actor } from '../model/actor.ts';
import type { Analysis } from './analyses.ts';
import { claimLink, type ClaimLink } from './claims.ts';

/** An actor, ready to draw. */
export interface ActorView {
  actor: Actor;
  affiliation: { name: string; href: string } | undefined;
  claims: ClaimLink[];
}

/** The actors of one kind, with the heading of their group. */
export interface ActorGroup {
  heading: string;
  actors: ActorView[];
}

/** What readers call each kind, as the heading of a group. */
export const actorHeadings: Record<Actor['kind'], string> = {
  person: 'People',
  office: 'Offices',
  government: 'Governments',
  organisation: 'Organisations',
  media: 'News media',
  unnamed: 'Speakers who are not named',
};

function actorView(actor: Actor, analysis: Analysis): ActorView {
  const parent =
    actor.affiliation === undefined
      ? undefined
      : mustGet(analysis.index.actors, actor.affiliation, 'actor');
  return {
    actor,
    affiliation: parent && { name: parent.name, href: `#actor-${parent.id}` },
    claims: mustGet(analysis.usage.byActor, actor.id, 'actor').map((id) => claimLink(analysis, id)),
  };
}

/** The actors by kind, and in each group those with most claims first. */
export function actorGroups(analysis: Analysis): ActorGroup[] {
  return actorKinds
    .map((kind) => ({
      heading: actorHeadings[kind],
      actors: analysis.record.actors
        .filter((actor) => actor.kind === kind)
        .map((actor) => actorView(actor, analysis))
        .toSorted(
          (a, b) =>
            b.claims.length - a.claims.length || a.actor.name.localeCompare(b.actor.name, 'en'),
        ),
    }))
    .filter(({ actors }) => actors.length > 0);
}
