import { expect, test } from 'vitest';
import { pagePaths, useBrowser } from '../support/browser.ts';
import { addressOf } from '../support/place.ts';

const visit = useBrowser();

test.each(pagePaths)(
  'the policy of %s lets its graph stand, and a program reads it',
  async (path) => {
    const { page, complaints } = await visit('/method/');
    await page.addInitScript(() => {
      const refused: string[] = [];
      Object.assign(globalThis, { refused });
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
        refused.push(violatedDirective),
      );
    });
    await page.goto(addressOf(path), { waitUntil: 'load' });
    const { refused, graphs } = await page.evaluate(() => ({
      refused: (globalThis as unknown as { refused: string[] }).refused,
      graphs: [...document.querySelectorAll('script[type="application/ld+json"]')].map(
        (script) => (JSON.parse(script.textContent) as { '@graph': unknown[] })['@graph'].length,
      ),
    }));
    expect(refused).toEqual([]);
    // The page that says "not found" is nothing that a program could keep.
    if (path === '/404.html') expect(graphs).toEqual([]);
    else expect(graphs).toEqual([expect.any(Number)]);
    expect(complaints).toEqual([]);
  },
);
