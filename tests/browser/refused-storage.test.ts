import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Worker } from 'playwright-core';
import { cachesOf, heading, useReaders, type Reader } from '../support/reader.ts';
import { featuresFolder, nextFolder } from '../support/site-folder.ts';

const reader = useReaders();

/** What goes wrong in the scripts of a page. */
function errorsOf({ page }: Reader): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  return errors;
}

const worker = ({ context }: Reader) => context.serviceWorkers()[0] as Worker;

test('a browser that refuses to keep anything shows the pages, with no error and no control', async () => {
  const visitor = await reader();
  const { open, page } = visitor;
  const errors = errorsOf(visitor);
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('Refused.', 'SecurityError'));
    for (const method of ['keys', 'open'] as const) CacheStorage.prototype[method] = refuse;
    for (const method of ['register', 'getRegistration'] as const)
      ServiceWorkerContainer.prototype[method] = refuse;
  });
  for (const path of ['/port/', '/offline/']) {
    await open(path);
    await page.waitForFunction(() => document.readyState === 'complete');
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    expect(errors, path).toEqual([]);
    expect(await page.getByRole('button', { name: /^Save/ }).count(), path).toBe(0);
  }
});

test('where what is kept cannot be read, the worker stands aside', async () => {
  const visitor = await reader();
  const { open, kept, page } = visitor;
  await open('/');
  await kept();
  await worker(visitor).evaluate(() => {
    const broken = () => Promise.reject(new DOMException('Internal error.', 'UnknownError'));
    for (const method of ['keys', 'open'] as const) CacheStorage.prototype[method] = broken;
  });
  await open('/port/');
  expect(await heading(page)).toBe('The port opens');
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === 'loaded').length;
  });
  expect(loaded).toBeGreaterThanOrEqual(2);
});

test('what was cleared is kept again at the next visit', async () => {
  const { open, kept, gone, page } = await reader();
  await open('/');
  await kept();
  const [[name, files] = ['', 0]] = Object.entries(await cachesOf(page));
  expect(files).toBeGreaterThan(0);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await open('/method/');
  await expect.poll(() => cachesOf(page)).toMatchObject({ [name]: files });
  await gone();
  await open('/port/');
  expect(await heading(page)).toBe('The port opens');
});

test('where all that was kept is gone, and the network too, the browser says so itself', async () => {
  const visitor = await reader();
  const { open, kept, gone, page } = visitor;
  await open('/');
  await kept();
  await gone();
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await expect(open('/port/')).rejects.toThrow(/ERR_(?!TOO_MANY_REDIRECTS)/);
});

test('a question of the browser that nobody answers does not hold up the control', async () => {
  const { open, kept, page } = await reader();
  await page.addInitScript(() => {
    StorageManager.prototype.persist = () => new Promise(() => undefined);
  });
  await open('/port/');
  await kept();
  const control = page.locator('save-offline');
  await control.getByRole('button', { name: /^Save for offline/ }).click();
  await control
    .getByRole('status')
    .getByText(/^Saved on/)
    .waitFor();
});

test('a site below another does not take the worker of that one for its own', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nested-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(nextFolder, folder, { recursive: true });
  cpSync(featuresFolder, join(folder, 'a'), { recursive: true });
  const visitor = await reader('/', folder);
  const { open, kept, host, page } = visitor;
  await open('/');
  await kept();
  host.fail('/a/sw.js', { kind: 'portal' });
  await open('/a/port/');
  const control = page.locator('save-offline');
  await control.getByRole('button', { name: /^Save for offline/ }).click();
  await control.getByRole('status').getByText('does not let the page be kept').waitFor();
  expect(await page.locator('offline-notice').isVisible()).toBe(false);
});

test('a browser that tells no timings of the server brings the worker all the same', async () => {
  const visitor = await reader();
  const errors = errorsOf(visitor);
  await visitor.page.addInitScript(() => {
    Reflect.deleteProperty(PerformanceResourceTiming.prototype, 'serverTiming');
  });
  await visitor.open('/');
  const workers = () =>
    visitor.page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await expect.poll(workers).toBe(1);
  expect(errors).toEqual([]);
});
