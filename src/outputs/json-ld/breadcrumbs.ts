import type { BreadcrumbList } from 'schema-dts';
import type { Head } from '../../data/head.ts';
import type { Ids } from './ids.ts';

/** The way down to a page, itself last, as its breadcrumbs show it. */
export function breadcrumbNode({ crumbs, path }: Head, ids: Ids): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    '@id': ids.breadcrumbs(path),
    itemListElement: crumbs.map((crumb, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: crumb.title,
      item: ids.absolute(crumb.href),
    })),
  };
}
