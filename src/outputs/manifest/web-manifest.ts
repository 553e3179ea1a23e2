import { directionOf } from '../../lib/direction.ts';
import type { Site } from '../../model/site.ts';
import { colours } from '../card/colours.ts';
import { iconAddress, icons } from './icons.ts';

/** What a browser needs to know to install the site (W3C Web Application Manifest), in the order in which it stands. */
export interface WebManifest {
  name: string;
  short_name: string;
  description: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  start_url: string;
  scope: string;
  display: string;
  display_override: string[];
  background_color: string;
  theme_color: string;
  categories: string[];
  icons: { src: string; sizes: string; type: string; purpose: 'any' | 'maskable' }[];
}

/**
 * The manifest of the site. Every address in it is relative to itself, so that the same file serves at the root of a
 * host and below any path. It has no `id`: that would be resolved against the origin alone, and two sites of one host
 * would be one application; without it, a site is known by its `start_url`.
 */
export function webManifest(site: Site): WebManifest {
  return {
    name: site.name,
    short_name: site.shortName ?? site.name,
    description: site.description,
    lang: site.language,
    dir: directionOf(site.description, site.language) ?? 'ltr',
    start_url: './',
    scope: './',
    // Pages link to each other, so a window with a way back where there is one; iOS knows only the second.
    display: 'standalone',
    display_override: ['minimal-ui', 'standalone'],
    background_color: colours.paper,
    theme_color: colours.paper,
    categories: ['news'],
    icons: [
      { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ...icons
        .filter(({ inManifest }) => inManifest)
        .map((icon) => ({
          src: iconAddress(icon).slice(1),
          sizes: `${icon.size}x${icon.size}`,
          type: 'image/png',
          purpose: icon.shape === 'cut' ? ('maskable' as const) : ('any' as const),
        })),
    ],
  };
}
