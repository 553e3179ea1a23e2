import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { useReaders, type Reader } from '../support/reader.ts';
import { control, isSaved, press, save, state } from '../support/save-control.ts';

const reader = useReaders();

/** In the order of the list. */
const [first, second, last] = ['harbour-ar', 'port-uk', 'port'];

/** A reader whose list of all analyses is so long that one row of it is in view or near it. */
async function withLongList(): Promise<Reader> {
  const visitor = await reader();
  await visitor.page.addInitScript(() => {
    const style = new CSSStyleSheet();
    style.replaceSync('.kept-list li { min-block-size: 300vh }');
    document.adoptedStyleSheets = [style];
  });
  return visitor;
}

/** Counts how often the page looks into what is kept. */
async function countLooks(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const { keys } = CacheStorage.prototype;
    CacheStorage.prototype.keys = function () {
      Object.assign(globalThis, { looks: looks() + 1 });
      return keys.call(this);
    };
    const looks = () => (globalThis as { looks?: number }).looks ?? 0;
  });
  return () => page.evaluate(() => (globalThis as { looks?: number }).looks ?? 0);
}

/** Of which analyses the page has asked the site what it has. */
const asked = ({ host }: Reader) =>
  host.requests
    .map(({ path }) => /^\/(.*)\/offline\.json$/.exec(path)?.[1])
    .filter((slug) => slug !== undefined);

const canSave = (page: Page, slug: string) =>
  control(page, slug)
    .getByRole('button', { name: /^Save for offline \(\d/ })
    .waitFor();

/** Time in which a question that must not be asked would come in. */
const aWhile = (page: Page) => page.evaluate(() => new Promise((done) => setTimeout(done, 500)));

test('the list looks once into what is kept, and asks the site of a row when it is near', async () => {
  const visitor = await withLongList();
  const { open, kept, host, page } = visitor;
  await open('/');
  await kept();
  const looks = await countLooks(page);
  host.forget();
  await open('/offline/');
  await canSave(page, first);
  await aWhile(page);
  expect(asked(visitor)).toEqual([first]);
  expect(await looks()).toBe(1);
  await control(page, last).scrollIntoViewIfNeeded();
  await canSave(page, last);
  expect(asked(visitor)).toContain(last);
  expect(await looks()).toBe(1);
});

test('what is saved says so wherever it stands in the list, and whether it is the newest', async () => {
  const visitor = await withLongList();
  await save(visitor, `/${last}/`);
  const { open, host, page } = visitor;
  host.forget();
  await open('/offline/');
  await isSaved(page, last);
  await canSave(page, first);
  expect(asked(visitor).toSorted()).toEqual([first, last]);
});

test('only the row of what was saved or removed is shown anew', async () => {
  const visitor = await reader();
  const { open, kept, host, page } = visitor;
  await open('/');
  await kept();
  await open('/offline/');
  for (const slug of [first, second, last]) await canSave(page, slug);
  host.forget();
  await press(page, /^Save for offline/, first);
  await isSaved(page, first);
  await press(page, /^Remove$/, first);
  await state(page, first).getByText('Removed.').waitFor();
  await aWhile(page);
  expect(new Set(asked(visitor))).toEqual(new Set([first]));
});

test('back on line, the rows near the reader and what is saved are asked of again', async () => {
  const visitor = await withLongList();
  await save(visitor, `/${last}/`);
  const { open, host, page } = visitor;
  await open('/offline/');
  await isSaved(page, last);
  await control(page, second).scrollIntoViewIfNeeded();
  await canSave(page, second);
  host.forget();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect.poll(() => asked(visitor).toSorted()).toEqual([last, second]);
  await aWhile(page);
  expect(asked(visitor)).not.toContain(first);
});
