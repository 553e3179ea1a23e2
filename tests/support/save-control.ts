import type { Page } from 'playwright-core';
import { cachesOf, lookForNewer, type Reader } from './reader.ts';
import { nextFolder } from './site-folder.ts';

/** The control that saves an analysis. */
export const control = (page: Page, slug = 'port') =>
  page.locator(`save-offline[data-slug="${slug}"]`);

/** What it says of the copy. */
export const state = (page: Page, slug?: string) => control(page, slug).getByRole('status');

/** Presses a button of it. */
export const press = (page: Page, name: RegExp, slug?: string) =>
  control(page, slug).getByRole('button', { name }).click();

/** Waits until it says that the analysis is saved. */
export const isSaved = (page: Page, slug?: string) =>
  state(page, slug)
    .getByText(/^Saved on/)
    .waitFor();

/** Visits the page of an analysis and saves it there. */
export async function save({ open, kept, page }: Reader, path = '/port/'): Promise<void> {
  await open(path);
  await kept();
  await press(page, /^Save for offline \(\d/);
  await isSaved(page);
}

/** Saves an analysis, which the site then gives another name; the reader has the new edition. */
export async function saveAndRename({ open, kept, host, page }: Reader): Promise<void> {
  await open('/harbour-ar/');
  await kept();
  await press(page, /^Save for offline/, 'harbour-ar');
  await isSaved(page, 'harbour-ar');
  host.deploy(nextFolder);
  await open('/method/');
  await lookForNewer(page);
  await kept();
}

/** The caches of what the reader has saved, and how many files each holds. */
export const savedCaches = async (page: Page) =>
  Object.entries(await cachesOf(page)).filter(([name]) => name.includes(' saved '));
