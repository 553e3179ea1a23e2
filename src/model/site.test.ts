import { expect, test } from 'vitest';
import { siteSchema } from './site.ts';

const site = {
  name: 'On the Record',
  url: 'https://site.example',
  language: 'en',
  description: 'News that can be checked.',
  publisher: 'The desk',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};

test('a site needs no contact, and lets browsers keep it', () => {
  expect(siteSchema.parse(site)).toEqual({ ...site, aliases: {}, offline: true });
});

test.each([
  ['an address that is no web address', { url: 'javascript:alert(1)' }],
  ['a licence without an address', { licence: { name: 'CC BY 4.0' } }],
  ['a short name that is not short', { shortName: 'On the Record' }],
  ['an empty name', { name: '' }],
  ['a key of another name', { theme: 'dark' }],
])('a site with %s is refused', (_, change) => {
  expect(siteSchema.safeParse({ ...site, ...change }).error?.issues).toHaveLength(1);
});
