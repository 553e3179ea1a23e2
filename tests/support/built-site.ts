import { astroBuild } from './astro-build.ts';
import { featuresFolder, siteFolder } from './site-folder.ts';

/** Builds the site, and the one that uses every feature, once for all tests that look at them. */
export default async function setup(): Promise<void> {
  // One after the other: both keep their caches in the same place.
  for (const [folder, content] of [
    [featuresFolder, 'tests/sites/every-feature/content'],
    [siteFolder, 'content'],
  ] as const) {
    const { code, output } = await astroBuild(folder, content);
    if (code !== 0) throw new Error(`The site does not build:\n${output}`);
  }
}
