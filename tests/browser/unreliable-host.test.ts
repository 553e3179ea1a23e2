import { expect, test } from 'vitest';
import { badAnswers, heading, useReaders } from '../support/reader.ts';

const reader = useReaders();

const faults = [...badAnswers, ['no answer ever', { kind: 'hang' }]] as const;

test.each(faults)(
  'a reader who gets %s for a page that is kept reads the copy, whole',
  async (_, fault) => {
    const { open, kept, host, page } = await reader();
    await open('/');
    await kept();
    host.fail('/port/', fault);
    await open('/port/');
    expect(await heading(page)).toBe('The port opens');
    expect(await page.locator('.site-footer').count()).toBe(1);
    await page.locator('offline-notice').getByText('The site could not be reached.').waitFor();
    // And the page itself as soon as the host is well.
    host.heal();
    await page.reload();
    expect(await heading(page)).toBe('The port opens');
    expect(await page.locator('offline-notice').isVisible()).toBe(false);
  },
);

test.each(faults.filter(([, { kind }]) => ['portal', 'status', 'empty'].includes(kind)))(
  'a font for which the host answers with %s is the one that is kept',
  async (_, fault) => {
    const { open, kept, host, page } = await reader();
    await open('/');
    await kept();
    host.fail(/\.woff2$/, fault);
    await open('/port/');
    const fonts = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'loaded').length;
    });
    expect(fonts).toBeGreaterThanOrEqual(2);
  },
);

test('a slow answer is waited for as long as a reader would, then the copy is shown', async () => {
  const { open, kept, host, page } = await reader();
  await open('/');
  await kept();
  host.fail('/port/', { kind: 'slow', ms: 500 });
  await open('/port/');
  expect(await page.locator('offline-notice').isVisible()).toBe(false);
  host.fail('/port/', { kind: 'slow', ms: 20_000 });
  await open('/port/');
  await page.locator('offline-notice').getByText('This is the copy on your device.').waitFor();
});

test('what the host says of a page that is not kept is shown as it is', async () => {
  const { open, kept, host, page } = await reader();
  await open('/');
  await kept();
  host.fail('/port/the-port/', { kind: 'status', status: 503 });
  await open('/port/the-port/');
  expect(await page.locator('body').innerText()).toContain('Error 503');
  await open('/nowhere/');
  expect(await heading(page)).toBe('There is no page at this address');
});

test('where a host leads on within the site, the reader arrives', async () => {
  const { open, kept, host, page } = await reader('/a/b/');
  await open('/');
  await kept();
  host.fail('/port/', { kind: 'redirect', to: `${host.url}/port-uk/` });
  await open('/port/');
  expect(page.url()).toBe(`${host.url}/port-uk/`);
});
