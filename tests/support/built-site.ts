import { buildSite } from './site-build.ts';
import { writeNextContent, writeWithdrawnContent } from './next-edition.ts';
import {
  featuresFolder,
  nextContent,
  nextFolder,
  siteFolder,
  withdrawnContent,
  withdrawnFolder,
} from './site-folder.ts';

/** Builds the site, and the one that uses every feature, once for all tests that look at them. */
export async function buildSites(): Promise<void> {
  await Promise.all([writeNextContent(nextContent), writeWithdrawnContent(withdrawnContent)]);
  // One after the other: both keep their caches in the same place.
  for (const [folder, content] of [
    [featuresFolder, 'tests/sites/every-feature/content'],
    [nextFolder, nextContent],
    [withdrawnFolder, withdrawnContent],
    [siteFolder, 'content'],
  ] as const) {
    const { code, output } = await buildSite(folder, content);
    if (code !== 0) throw new Error(`The site does not build:\n${output}`);
  }
}
