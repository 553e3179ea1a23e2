import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { useReaders } from '../support/reader.ts';
import { control, isSaved, press, save, savedCaches, state } from '../support/save-control.ts';

const reader = useReaders();

const outOfReach = 'The site cannot be reached now. Try again when you are on line.';

test('an answer that comes late does not call a removed copy saved', async () => {
  const visitor = await reader();
  await save(visitor);
  const { page } = visitor;
  // The host cannot be late with the first answer alone: the browser would hold the second request back until then.
  let asked = 0;
  let late: Promise<void> | undefined;
  await page.route('**/port/offline.json', (route) => {
    asked += 1;
    if (asked > 1) return route.continue();
    late = setTimeout(1500).then(() => route.continue());
    return late;
  });
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect.poll(() => asked).toBe(1);
  await press(page, /^Remove$/);
  await state(page).getByText('Removed.').waitFor();
  await late;
  await page.waitForTimeout(500);
  expect(await state(page).innerText()).toBe('Removed.');
  expect(await control(page).getByRole('button', { name: 'Remove' }).isVisible()).toBe(false);
  expect(await savedCaches(page)).toEqual([]);
});

test('a worker that could not be fetched at first is fetched when an analysis is saved', async () => {
  const { open, host, page } = await reader();
  host.fail('/sw.js', { kind: 'status', status: 500 });
  await open('/port/');
  await press(page, /^Save for offline/);
  await state(page).getByText(outOfReach).waitFor();
  host.heal();
  await press(page, /^Save for offline/);
  await isSaved(page);
});

test('a login page in place of the site is not called a fault of the browser', async () => {
  const { open, host, page } = await reader();
  host.fail('/sw.js', { kind: 'portal' });
  await open('/port/');
  await control(page)
    .getByRole('button', { name: /^Save for offline/ })
    .waitFor();
  host.fail(/./, { kind: 'portal' });
  await press(page, /^Save for offline/);
  await state(page).getByText(outOfReach).waitFor();
});
