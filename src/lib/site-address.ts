import { isWebAddress } from './web-address.ts';

/** The variable that says where a build will live, where that is known only when it is built. */
const variable = 'SITE_URL';

/** Where the site lives: SITE_URL, where it says something, or the address of content/site.yaml. */
export function siteAddress(url: string): string {
  return process.env[variable] || url;
}

/** What is wrong with SITE_URL, in words; undefined where nothing is. */
export function siteAddressProblem(): string | undefined {
  const value = process.env[variable];
  // Unset variables arrive as empty ones on some hosts.
  if (!value || (isWebAddress(value) && !/[?#]/.test(value))) return undefined;
  return `SITE_URL is "${value}": expected a web address such as https://record.example/. Set it so, or leave it out.`;
}
