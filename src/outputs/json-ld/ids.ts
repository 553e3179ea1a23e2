import { absoluteAddress } from '../../data/absolute-address.ts';
import type { Analysis } from '../../data/analyses.ts';
import { actorAddress, claimAddress, sourceAddress } from '../../model/addresses.ts';
import type { Site } from '../../model/site.ts';

/** What a node is called in a graph (`@id`): the address at which a reader finds the same thing. */
export interface Ids {
  absolute: (path: string) => string;
  website: string;
  publisher: string;
  article: (analysis: Analysis) => string;
  /** The nth author of an analysis, from 0. */
  author: (analysis: Analysis, n: number) => string;
  claim: (analysis: Analysis, id: string) => string;
  quotation: (analysis: Analysis, claim: string) => string;
  /** An actor or a source is the same in every analysis: its page across all of them. */
  actor: (id: string) => string;
  source: (id: string) => string;
  /** What a page is about that looks across analyses. */
  page: (path: string) => string;
  breadcrumbs: (path: string) => string;
}

/** The ids of a site's nodes. */
export function idsOf(site: Site): Ids {
  const absolute = (path: string) => absoluteAddress(site, path);
  const anchor = (analysis: Analysis, name: string) => `${absolute(analysis.href)}#${name}`;
  const claim = (analysis: Analysis, id: string) => absolute(claimAddress(analysis.slug, id));
  return {
    absolute,
    website: `${absolute('/')}#website`,
    publisher: `${absolute('/')}#publisher`,
    article: ({ href }) => absolute(href),
    author: (analysis, n) => anchor(analysis, `author-${n + 1}`),
    claim,
    quotation: (analysis, id) => `${claim(analysis, id)}#quotation`,
    actor: (id) => absolute(actorAddress(id)),
    source: (id) => absolute(sourceAddress(id)),
    page: (path) => `${absolute(path)}#page`,
    breadcrumbs: (path) => `${absolute(path)}#breadcrumbs`,
  };
}
