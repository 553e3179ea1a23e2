import { astroBuild } from './astro-build.ts';
import { siteFolder } from './site-folder.ts';

/** Builds the site once for all tests that look at it. */
export default async function setup(): Promise<void> {
  const { code, output } = await astroBuild(siteFolder);
  if (code !== 0) throw new Error(`The site does not build:\n${output}`);
}
