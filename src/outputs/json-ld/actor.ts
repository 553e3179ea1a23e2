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
    const { kind, name, role, affiliation, sameAs } = mustGet(analysis.index.actors, id, 'actor');
    if (kind === 'unnamed') return [];
    const parent =
      affiliations && affiliation !== undefined && shown.has(affiliation)
        ? { '@id': ids.actor(analysis, affiliation) }
        : undefined;
    const common = { '@id': ids.actor(analysis, id), name, ...(sameAs && { sameAs }) };
    return kind === 'person'
      ? [
          {
            '@type': 'Person',
            ...common,
            ...(roles && { jobTitle: role }),
            ...(parent && { affiliation: parent }),
          },
        ]
      : [
          {
            '@type': organisationTypes[kind],
            ...common,
            ...(roles && { description: role }),
            ...(parent && { parentOrganization: parent }),
          },
        ];
  });
}
