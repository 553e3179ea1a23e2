import { versionAddress, versionsAddress } from '../model/addresses.ts';
import { currentDay, type Version } from '../model/version.ts';
import { oldNames, type Site } from '../model/site.ts';
import type { Analysis } from './analyses.ts';
import { analysisHead } from './head.ts';
import type { Redirect } from './redirects.ts';

/**
 * The address of the current text as a state of its day, which can be cited before there is a later one; and those of
 * all states under the old names of the analysis. `states` are its past ones.
 */
export function versionRedirects(
  site: Site,
  analysis: Analysis,
  states: readonly Version[],
): Redirect[] {
  const { slug, href, record } = analysis;
  const names = oldNames(site, slug);
  const redirect = (from: string, target: string): Redirect => ({
    path: from.slice(1, -1),
    target,
    keepsAnchor: true,
    head: analysisHead(site, analysis, []),
  });
  const past = states.map(({ on }) => on);
  return [
    ...[slug, ...names].map((name) => redirect(versionAddress(name, currentDay(record)), href)),
    ...names.flatMap((name) => [
      ...(past.length > 0 ? [redirect(versionsAddress(name), versionsAddress(slug))] : []),
      ...past.map((day) => redirect(versionAddress(name, day), versionAddress(slug, day))),
    ]),
  ];
}
