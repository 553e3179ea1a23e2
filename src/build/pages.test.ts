import { expect, test } from 'vitest';
import {
  analysisPaths,
  claimPaths,
  sectionPaths,
  versionListPaths,
  versionPaths,
} from '../data/paths.ts';
import {
  analysisAddress,
  claimAddress,
  sectionAddress,
  versionAddress,
  versionsAddress,
} from '../model/addresses.ts';
import { store } from '../store/shared-store.ts';
import { pagesOfAnalysis } from './pages.ts';

const surroundings = { site: store.site(), permalinks: store.permalinks() };
const pages = store
  .summaries()
  .flatMap(({ slug }) =>
    pagesOfAnalysis(store.analysis(slug), { ...surroundings, past: store.pastStates(slug) }),
  );

test.each<[string, string[]]>([
  ['index.astro', analysisPaths().map(({ params }) => analysisAddress(params.analysis))],
  [
    '[section]/index.astro',
    sectionPaths().map(({ params }) => sectionAddress(params.analysis, params.section)),
  ],
  [
    'claims/[claim]/index.astro',
    claimPaths().map(({ params }) => claimAddress(params.analysis, params.claim)),
  ],
  [
    'versions/[day]/index.astro',
    versionPaths().map(({ params }) => versionAddress(params.analysis, params.day)),
  ],
  [
    'versions/index.astro',
    versionListPaths().map(({ params }) => versionsAddress(params.analysis)),
  ],
])('a development server has the pages of %s that a build draws', (route, paths) => {
  const drawn = pages.filter((page) => page.route === `[analysis]/${route}`);
  expect(drawn.length).toBeGreaterThan(0);
  expect(paths.toSorted()).toEqual(drawn.map(({ path }) => path).toSorted());
});
