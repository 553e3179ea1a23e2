import type { Organization, Person } from 'schema-dts';
import type { Analysis } from '../../data/analyses.ts';
import { mustGet } from '../../model/analysis.ts';
import type { Actor } from '../../model/actor.ts';
import type { Ids } from './ids.ts';

/** What schema.org calls each kind of actor that it has a type for; a speaker who is not named has none. */
const organisationTypes = {
  office: 'GovernmentOrganization',
  government: 'GovernmentOrganization',
  organisation: 'Organization',
  media: 'NewsMediaOrganization',
} as const satisfies Partial<Record<Actor['kind'], string>>;

/** The node of whom an actor belongs to: by name where it has no node of its own. */
type Parent = { '@id': string } | { '@type': 'Organization'; '@id': string; name: string };

/** An actor as a node; none for a speaker who is not named. The role is left out where the page does not show it. */
export function actorNode(
  { id, kind, name, role, sameAs }: Actor,
  ids: Ids,
  { roles = true, parent }: { roles?: boolean; parent?: Parent | undefined } = {},
): Person | Organization | undefined {
  if (kind === 'unnamed') return undefined;
  const common = { '@id': ids.actor(id), name, ...(sameAs && { sameAs }) };
  return kind === 'person'
    ? {
        '@type': 'Person',
        ...common,
        ...(roles && { jobTitle: role }),
        ...(parent && { affiliation: parent }),
      }
    : {
        '@type': organisationTypes[kind],
        ...common,
        ...(roles && { description: role }),
        ...(parent && { parentOrganization: parent }),
      };
}

/**
 * The actors with these ids as nodes, speakers who are not named left out: whether they are one person, several
 * or an office nobody knows. Roles and affiliations are named where the page shows them; of the latter those whose
 * actor is among them.
 */
export function actorNodes(
  analysis: Analysis,
  shown: ReadonlySet<string>,
  ids: Ids,
  { roles, affiliations }: { roles: boolean; affiliations: boolean },
): (Person | Organization)[] {
  return [...shown].flatMap((id): (Person | Organization)[] => {
    const actor = mustGet(analysis.index.actors, id, 'actor');
    const { affiliation } = actor;
    const parent =
      affiliations && affiliation !== undefined && shown.has(affiliation)
        ? { '@id': ids.actor(affiliation) }
        : undefined;
    const node = actorNode(actor, ids, { roles, parent });
    return node ? [node] : [];
  });
}
