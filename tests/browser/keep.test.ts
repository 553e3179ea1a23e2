import { expect, test } from 'vitest';
import { cachesOf, heading, useReaders, type Reader } from '../support/reader.ts';

const reader = useReaders();

/** What a reader has after one visit, whichever page it was. */
const pages = [
  ['/', 'What is said about the port.'],
  ['/method/', 'How to read the record'],
  ['/offline/', 'Reading offline'],
  ['/404.html', 'There is no page at this address'],
  ['/port/', 'The port opens'],
  ['/port-uk/', 'Порт відкривається'],
  ['/old-port/', 'The port opens'],
] as const;

const isKept = 'This is the copy on your device.';
const notice = ({ page }: Reader) => page.locator('offline-notice');

test.each(['/', '/a/b/'])(
  'after one visit to a page, it and every analysis are there without a network, below %s',
  async (prefix) => {
    const visitor = await reader(prefix);
    const { open, kept, gone, page, host } = visitor;
    await open('/port/claims/soon/');
    await kept();
    await expect
      .poll(() => cachesOf(page))
      .toMatchObject({
        [`on-the-record ${host.url}/ visited ${await editionId(visitor)}`]: 1,
      });
    await gone();
    for (const [path] of pages) {
      await open(path);
      await expect.poll(() => page.url()).toBe(host.url + path.replace('old-port', 'port'));
      expect(await heading(page), path).not.toBe('');
      // The page for what is not there needs nothing, and says nothing of copies.
      if (path !== '/404.html') await notice(visitor).getByText(isKept).waitFor();
    }
    await open('/port/claims/soon/');
    expect(await heading(page)).toContain('ships within the year');
  },
);

/** The edition that is kept, by the name of its cache. */
async function editionId({ page }: Reader): Promise<string> {
  const name = Object.keys(await cachesOf(page)).find((cache) => cache.includes(' edition '));
  return name?.split(' ').at(-1) ?? '';
}

test.each(pages)('%s is shown whole without a network', async (path, title) => {
  const { open, kept, gone, page } = await reader();
  await open('/');
  await kept();
  await gone();
  await open(path);
  expect((await heading(page)).replace(/\s+/g, ' ')).toContain(title);
  expect(await page.locator('.site-footer').count()).toBe(1);
});

test('the line at the lower edge leaves the end of a page in view until it is closed', async () => {
  const { open, kept, gone, page } = await reader();
  await open('/');
  await kept();
  await gone();
  await open('/port/');
  const line = page.locator('offline-notice');
  await line.getByText(isKept).waitFor();
  const room = async () => {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const end = await page.locator('.site-footer').boundingBox();
    return Math.round((page.viewportSize()?.height ?? 0) - ((end?.y ?? 0) + (end?.height ?? 0)));
  };
  expect(await room()).toBeGreaterThanOrEqual(Math.round((await line.boundingBox())?.height ?? 0));
  await line.getByRole('button', { name: 'Close' }).click();
  expect(await room()).toBeLessThanOrEqual(1);
});

test('only what pages need is kept: no cards, no downloads, no pages of parts', async () => {
  const { open, kept, host, page } = await reader();
  await open('/');
  await kept();
  const asked = new Set(host.requests.map(({ path }) => path));
  expect(asked.has('/port/')).toBe(true);
  expect([...asked].filter((path) => /card\.png|\.epub|\.zip|claims|\/embed\//.test(path))).toEqual(
    [],
  );
  expect(Object.keys(await cachesOf(page))).toHaveLength(1);
});

test('a page that is not there without a network is named, with a link that tries again', async () => {
  const { open, kept, gone, back, page, host } = await reader('/a/b/');
  await open('/');
  await kept();
  await gone();
  await open('/port/the-port/#text-ours');
  expect(await heading(page)).toBe('Reading offline');
  const link = page.locator('not-kept a');
  expect(await link.innerText()).toBe('/a/b/port/the-port/');
  await back();
  await link.click();
  await page.waitForURL(`${host.url}/port/the-port/#text-ours`);
  expect(await heading(page)).toBe('The port');
});

test('the link to try again never leads to another site', async () => {
  const { open, page, host } = await reader();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  for (const address of [
    'https://evil.example/',
    '//evil.example/',
    './/evil.example/',
    '\\\\evil.example/',
    'http://[',
    'javascript:alert(1)',
    '/../x/',
  ]) {
    await open(`/offline/?page=${encodeURIComponent(address)}`);
    const href = await page
      .locator('not-kept a')
      .evaluate((link) => (link as HTMLAnchorElement).href);
    expect(href.startsWith(`${host.url}/`), address).toBe(true);
  }
  expect(errors).toEqual([]);
});

test('an address without its slash leads to the page, whose links hold', async () => {
  const { open, kept, gone, page, host } = await reader('/a/b/');
  await open('/');
  await kept();
  await gone();
  await open('/port');
  expect(page.url()).toBe(`${host.url}/port/`);
  await page.locator('.site-name').click();
  await page.waitForURL(`${host.url}/`);
});

test('who asked the browser to save data is not given pages that they did not open', async () => {
  const { open, page } = await reader();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await open('/port/');
  await page.getByRole('button', { name: /^Save for offline/ }).waitFor();
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
  expect(await cachesOf(page)).toEqual({});
});

test('what a login page answers for a page that is opened is not kept in its place', async () => {
  const { open, kept, gone, page, host } = await reader();
  await open('/');
  await kept();
  host.fail('/port/the-port/', { kind: 'portal' });
  await open('/port/the-port/');
  expect(await page.title()).toBe('Welcome to this network');
  await gone();
  await open('/port/the-port/');
  expect(await heading(page)).toBe('Reading offline');
});
