import { afterEach, expect, test, vi } from 'vitest';
import { siteAddressProblem } from '../lib/site-address.ts';
import { absoluteAddress } from './absolute-address.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  ['https://port.example', '/a/', 'https://port.example/a/'],
  ['https://port.example/', '/', 'https://port.example/'],
  ['https://u.example/repo', '/a/#b', 'https://u.example/repo/a/#b'],
  ['https://u.example/repo/', '/', 'https://u.example/repo/'],
  ['https://port.example', '/порт/', 'https://port.example/%D0%BF%D0%BE%D1%80%D1%82/'],
])('on %s, %s is %s', (url, path, address) => {
  vi.stubEnv('SITE_URL', undefined);
  expect(absoluteAddress({ url }, path)).toBe(address);
});

test('SITE_URL comes before the address of the site, unless it is empty', () => {
  vi.stubEnv('SITE_URL', 'https://preview.example/7');
  expect(absoluteAddress({ url: 'https://port.example' }, '/a/')).toBe(
    'https://preview.example/7/a/',
  );
  vi.stubEnv('SITE_URL', '');
  expect(absoluteAddress({ url: 'https://port.example' }, '/a/')).toBe('https://port.example/a/');
});

test.each([
  'example.org',
  'localhost:3000',
  '/repo/',
  'https://x.example/?a=1',
  'https://x.example/#a',
])('SITE_URL=%s is told to be no address of a site', (value) => {
  vi.stubEnv('SITE_URL', value);
  expect(siteAddressProblem()).toBe(
    `SITE_URL is "${value}": expected a web address such as https://record.example/. Set it so, or leave it out.`,
  );
});

test.each(['', 'https://x.example', 'http://127.0.0.1:8080/a/b/'])(
  'SITE_URL=%j may be',
  (value) => {
    vi.stubEnv('SITE_URL', value);
    expect(siteAddressProblem()).toBeUndefined();
  },
);
