import type { TestProject } from 'vitest/node';
import { buildSites } from './built-site.ts';
import { chromiumPath } from './chromium.ts';
import { serveSites } from './served-site.ts';

/**
 * Builds and serves the sites once for all settings, and unpacks the browser: of two tests that did, one would start what
 * the other still writes. Not where only unit tests run.
 */
export default async function setup(root: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (root.vitest.projects.every(({ name }) => name === 'unit')) return undefined;
  await chromiumPath();
  await buildSites();
  return serveSites(root);
}
