import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What of a page is looked at, and by which rules: all of it by all of them, unless it is said. */
export interface AxeScope {
  /** A selector: only what is inside. */
  within?: string;
  rules?: 'all' | 'colours' | 'all but contrast';
}

/** The rules whose answer depends on the colours of a theme. */
const colours = ['color-contrast', 'link-in-text-block'];

/** Fails where axe finds a violation in a page as it stands, and where it found nothing to look at. */
export async function expectAccessible(
  page: Page,
  { within = 'html', rules = 'all' }: AxeScope = {},
): Promise<void> {
  // Once a page: reading its half a megabyte takes as long as some of its runs.
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axe);
  const options = {
    // Of rules that hold, one place will do: to describe all takes as long as to find them.
    resultTypes: ['violations'],
    // It would fetch the stylesheets once more, which nothing may do from disk; it reads what the browser made of them.
    preload: false,
    ...(rules === 'colours' ? { runOnly: { type: 'rule', values: colours } } : {}),
    // The one rule that takes its time: two thirds of a run.
    ...(rules === 'all but contrast' ? { rules: { 'color-contrast': { enabled: false } } } : {}),
  };
  const { violations, passes } = (await page.evaluate(
    `axe.run(${JSON.stringify(within)}, ${JSON.stringify(options)})`,
  )) as AxeResults;
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`),
  ).toEqual([]);
  const passed = passes.map(({ id }) => id);
  if (rules === 'colours') expect(passed).toContain('color-contrast');
  else expect(passed.length).toBeGreaterThan(within === 'html' ? 10 : 5);
}

/** The same in both themes: of the other one only what depends on its colours. */
export async function expectAccessibleInBothThemes(page: Page, within?: string): Promise<void> {
  const scope = within === undefined ? {} : { within };
  await page.emulateMedia({ colorScheme: 'light' });
  await expectAccessible(page, scope);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, { ...scope, rules: 'colours' });
}
