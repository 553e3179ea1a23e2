import { readFileSync } from 'node:fs';
import { readSite } from '../../src/checks/yaml-file.ts';

const path = 'content/site.yaml';
const { data } = readSite(path, readFileSync(path, 'utf8'));
if (!data) throw new Error(`${path} does not hold.`);

/**
 * The site under test as content/site.yaml describes it, its address without a slash at its end: whoever publishes it has
 * written an address and a name of their own there.
 */
export const ownSite = { ...data, url: data.url.replace(/\/$/, '') };
