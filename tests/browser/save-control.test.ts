import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { useReaders } from '../support/reader.ts';
import { control, isSaved, press, save, savedCaches, state } from '../support/save-control.ts';

const reader = useReaders();

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
