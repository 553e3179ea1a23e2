import { expect, test } from 'vitest';
import { siteSchema } from '../../model/site.ts';
import { webManifest } from './web-manifest.ts';

const site = siteSchema.parse({
  name: 'On the Record',
  url: 'https://site.example/news/',
  language: 'en',
  description: 'News that can be checked.',
  publisher: 'The desk',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
});

test('the manifest says what the site is called, in which language, and where it begins', () => {
  expect(webManifest(site)).toMatchObject({
    name: 'On the Record',
    short_name: 'On the Record',
    description: 'News that can be checked.',
    lang: 'en',
    dir: 'ltr',
    categories: ['news'],
  });
});

test('a name for small places is used where there is one', () => {
  expect(webManifest({ ...site, shortName: 'The Record' }).short_name).toBe('The Record');
});

test('a site that is written from right to left says so', () => {
  expect(webManifest({ ...site, language: 'ar', description: 'أخبار' }).dir).toBe('rtl');
});

test.each(['https://site.example/', 'https://other.example/a/b/'])(
  'below %s its addresses lead to the site itself, and no part of it names a host',
  (root) => {
    const manifest = webManifest(site);
    const { href: from } = new URL('site.webmanifest', root);
    expect(new URL(manifest.start_url, from).href).toBe(root);
    expect(new URL(manifest.scope, from).href).toBe(root);
    for (const { src } of manifest.icons) expect(new URL(src, from).href).toBe(root + src);
    expect(JSON.stringify(manifest)).not.toContain('://');
  },
);

// https://w3c.github.io/manifest/#id-member: it is resolved against the origin, without the path of the site.
test('two sites on one host are two applications: neither has an id that both would share', () => {
  expect(webManifest(site)).not.toHaveProperty('id');
});
