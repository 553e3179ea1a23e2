import type { Organization, WebSite } from 'schema-dts';
import type { Site } from '../../model/site.ts';
import type { Ids } from './ids.ts';

/** The site and who answers for it, as the foot of every page names them. */
export function websiteNodes(site: Site, ids: Ids): [WebSite, Organization] {
  return [
    {
      '@type': 'WebSite',
      '@id': ids.website,
      url: ids.absolute('/'),
      name: site.name,
      inLanguage: site.language,
      publisher: { '@id': ids.publisher },
    },
    { '@type': 'Organization', '@id': ids.publisher, name: site.publisher },
  ];
}
