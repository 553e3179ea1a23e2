import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readContent } from '../../src/checks/content.ts';
import { typesetQuotation } from '../../src/lib/text.ts';
import {
  analysisPath,
  claimPath,
  ledgerPath,
  pagePaths,
  sectionPath,
  useBrowser,
} from '../support/browser.ts';
import { ownSite } from '../support/own-site.ts';
import { printed, solid, timesPrinted, type Sheet } from '../support/printed.ts';

const visit = useBrowser();
const visitFeatures = useBrowser('every-feature');
const { analyses } = await readContent('content', { today: '2026-11-24' });
const record = analyses.find(({ slug }) => `/${slug}/` === analysisPath)?.record;
if (!record) throw new Error('The first analysis does not hold.');
const { title, claims, sources } = record;

const formats = ['A4', 'Letter'] as const;
/** How the last line of each page names the site. */
const { name, publisher } = ownSite;
const signature = publisher === name ? name : `${name}, published by ${publisher}`;
const version = 'Version of 25 November 2026';

const sheetsOf = new Map<string, Promise<Sheet[]>>();

/** The sheets of a page that is as it was opened: printed once for all tests that read them. */
function asOpened(page: Page, format: 'A4' | 'Letter'): Promise<Sheet[]> {
  const key = `${page.url()} ${format}`;
  const sheets = sheetsOf.get(key) ?? printed(page, format);
  sheetsOf.set(key, sheets);
  return sheets;
}

/** The words of the elements that fit, as they are printed. */
async function shownOnPaper(page: Page, selector: string): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  return page.locator(`:is(${selector}):visible`).evaluateAll((found) =>
    found.map((element) => {
      const copy = element.cloneNode(true) as HTMLElement;
      for (const unseen of copy.querySelectorAll('[data-footnote-backref]')) unseen.remove();
      return copy.textContent;
    }),
  );
}

/** Which of these are not printed as often as they should be, and how often they are. */
const printedWrong = (sheets: readonly Sheet[], words: readonly string[], times = 1) =>
  words
    .map((text) => `${timesPrinted(sheets, text)} times: ${text}`)
    .filter((line) => !line.startsWith(`${times} times`));

/** The addresses of the sources that these claims rest on. */
function addressesFor(ids: readonly string[]): string[] {
  const cited = claims
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ evidence, forecast }) => [...evidence, ...(forecast?.outcome?.evidence ?? [])])
    .map(({ source }) => source);
  return sources.flatMap(({ id, url }) => (cited.includes(id) && url !== undefined ? [url] : []));
}

/** The ids of the claims whose cards or rows a page holds. */
const idsOn = async (page: Page, selector: string, prefix: string) =>
  (await page.locator(selector).evaluateAll((found) => found.map(({ id }) => id))).map((id) =>
    id.slice(prefix.length),
  );

test.each(formats)('on %s the analysis is printed whole, and nothing twice', async (format) => {
  const { page } = await visit(analysisPath);
  const sheets = await asOpened(page, format);
  const paragraphs = await shownOnPaper(
    page,
    '.prose section > p, .prose > p, .prose section li:not(.picture li)',
  );
  expect(paragraphs.length).toBeGreaterThan(40);
  expect(printedWrong(sheets, paragraphs)).toEqual([]);

  // The claim itself, and once more where the text sets it beside what disputes it, or the brief says its outcome.
  const elsewhere = await shownOnPaper(page, '.dispute-claim, .brief > .outcomes li li');
  const times = (text: string) =>
    1 + elsewhere.filter((words) => solid(words) === solid(text)).length;
  for (const { text } of claims) expect(timesPrinted(sheets, text), text).toBe(times(text));

  const addresses = sources.flatMap(({ url }) => (url === undefined ? [] : [`<${url}>`]));
  expect(addresses.length).toBeGreaterThan(60);
  expect(printedWrong(sheets, addresses)).toEqual([]);

  const outcomes = claims.flatMap(({ forecast }) => forecast?.outcome?.text ?? []);
  expect(outcomes.length).toBeGreaterThan(10);
  for (const text of outcomes) {
    const equal = outcomes.filter((other) => other === text).length;
    expect(timesPrinted(sheets, text), text).toBe(equal);
  }
});

test('every excerpt is printed, once for each source', async () => {
  const { page } = await visit(analysisPath);
  const sheets = await asOpened(page, 'A4');
  const shown = (await shownOnPaper(page, 'q')).map(solid);
  const excerpts = claims
    .flatMap(({ evidence, forecast }) => [...evidence, ...(forecast?.outcome?.evidence ?? [])])
    .map(({ source, excerpt }) => ({ source, excerpt: solid(typesetQuotation(excerpt)) }));
  const inSources = new Set(excerpts.map(({ source, excerpt }) => `${source} ${excerpt}`));
  const isTitle = (source: string, excerpt: string) =>
    sources.some(({ id, title }) => id === source && solid(typesetQuotation(title)) === excerpt);
  const titles = new Set(
    excerpts
      .filter(({ source, excerpt }) => isTitle(source, excerpt))
      .map(({ source, excerpt }) => `${source} ${excerpt}`),
  );
  expect(shown.length).toBe(inSources.size - titles.size);
  for (const { source, excerpt } of excerpts) {
    // The title itself may be evidence: it is not said again below itself.
    if (isTitle(source, excerpt)) continue;
    expect(timesPrinted(sheets, excerpt), excerpt).toBeGreaterThan(0);
  }
});

test.each(formats)(
  'on %s every sheet says which it is, of how many, and of what',
  async (format) => {
    const { page } = await visit(analysisPath);
    const sheets = await asOpened(page, format);
    expect(sheets.map(({ foot }) => foot)).toEqual(
      sheets.map((_, i) => `${i + 1} of ${sheets.length}`),
    );
    const [first, ...others] = sheets.map(({ head }) => head);
    expect(first).toBe('');
    expect(new Set(others)).toEqual(new Set([solid(title + ownSite.name)]));
  },
);

test('the analysis takes half the sheets that one column would', async () => {
  const { page } = await visit(analysisPath);
  expect((await asOpened(page, 'A4')).length).toBeLessThanOrEqual(19);
});

test.each(formats)('on %s no heading stands at the foot of a column', async (format) => {
  const { page } = await visit(analysisPath);
  const headings = (await shownOnPaper(page, 'h2, h3')).map(solid);
  expect(headings.length).toBeGreaterThan(10);
  const last = (await asOpened(page, format)).flatMap(({ lastLines }) => lastLines);
  expect(last.filter((line) => headings.some((heading) => heading.endsWith(line)))).toEqual([]);
});

test.each(formats)('on %s no claim and no source is cut by the end of a sheet', async (format) => {
  const { page } = await visit(analysisPath);
  const sheets = await asOpened(page, format);
  await page.emulateMedia({ media: 'print' });
  const rows = await page.locator('.ledger tbody tr, .sources > li').evaluateAll((found) =>
    found.map((row) =>
      [...row.querySelectorAll<HTMLElement>('p, .excerpts q')]
        .filter((part) => part.checkVisibility())
        // What CSS adds, an address, is not in the words.
        .map((part) => part.innerText),
    ),
  );
  expect(rows.length).toBe(claims.length + sources.length);
  const onOneSheet = (parts: string[]) =>
    sheets.some(({ text }) => parts.every((part) => text.includes(solid(part).slice(0, 40))));
  expect(rows.filter((parts) => !onOneSheet(parts))).toEqual([]);
});

test.each(pagePaths)('%s is printed without controls', async (path) => {
  const { page, complaints } = await visit(path);
  const sheets = await asOpened(page, 'A4');
  const chrome = [
    'Theme:',
    'Share↗',
    'In this analysis',
    'Skip to',
    'Copy APA',
    'Download',
    'Close',
  ];
  const words = [
    ...chrome,
    'In the ledger',
    'Said by everyone',
    'In order of',
    'Previous',
    'How it works.',
  ];
  expect(words.filter((word) => timesPrinted(sheets, word) > 0)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  const controls = 'button, select, input, output, summary, nav:not(.breadcrumbs), [popover]';
  const shown = await page
    .locator(`:is(${controls}):visible`)
    .evaluateAll((found) => found.filter((one) => !one.matches('.claim-number, .cards *')).length);
  expect(shown).toBe(0);
  expect(complaints).toEqual([]);
});

test.each(pagePaths.filter((path) => path !== '/404.html'))(
  '%s says on paper where the current text is',
  async (path) => {
    const { page } = await visit(path);
    const sheets = await asOpened(page, 'A4');
    const line = `The current one: ${ownSite.url}${path}${signature}.`;
    expect(timesPrinted(sheets, line)).toBe(1);
    const isOfAnalysis = path.startsWith(analysisPath);
    expect(timesPrinted(sheets, version)).toBe(isOfAnalysis ? 1 : 0);
  },
);

test('a ledger that is filtered on the screen is printed whole: paper cannot say what it leaves out', async () => {
  const { page } = await visit(ledgerPath);
  await page.getByRole('radio', { name: /^Disputed/ }).check();
  await page.getByLabel('Said by').selectOption({ label: 'Donald Trump' });
  const sheets = await printed(page, 'A4');
  for (const { text } of claims) expect(timesPrinted(sheets, text), text).toBe(1);
  expect(timesPrinted(sheets, 'No claim fits both')).toBe(0);
});

test('the ledger by itself says where its sources are', async () => {
  const { page } = await visit(ledgerPath);
  expect(timesPrinted(await asOpened(page, 'A4'), `${ownSite.url}${analysisPath}#sources`)).toBe(1);
});

test.each(formats)(
  'on %s a section by itself has its text, its claims with their evidence, and the address of each source',
  async (format) => {
    const { page } = await visit(sectionPath);
    const sheets = await asOpened(page, format);
    const paragraphs = await shownOnPaper(page, '.prose section > p');
    expect(paragraphs.length).toBeGreaterThan(3);
    expect(printedWrong(sheets, paragraphs)).toEqual([]);
    const ids = await idsOn(page, '.card', 'card-');
    expect(ids.length).toBeGreaterThan(5);
    const stated = claims.filter(({ id }) => ids.includes(id));
    expect(
      printedWrong(
        sheets,
        stated.map(({ text }) => text),
      ),
    ).toEqual([]);
    for (const { excerpt } of stated.flatMap(({ evidence }) => evidence)) {
      expect(timesPrinted(sheets, typesetQuotation(excerpt)), excerpt).toBeGreaterThan(0);
    }
    expect(
      printedWrong(
        sheets,
        addressesFor(ids).map((url) => `<${url}>`),
      ),
    ).toEqual([]);
  },
);

test.each(formats)(
  'on %s the page of a claim has each excerpt with the address of its source',
  async (format) => {
    const { page } = await visit(claimPath);
    const sheets = await asOpened(page, format);
    const claim = claims.find(({ id }) => claimPath.endsWith(`/${id}/`));
    if (!claim) throw new Error('There is no such claim.');
    const { evidence, forecast } = claim;
    const all = [...evidence, ...(forecast?.outcome?.evidence ?? [])];
    expect(all.length).toBeGreaterThan(2);
    expect(
      printedWrong(
        sheets,
        all.map(({ excerpt }) => `“${typesetQuotation(excerpt)}”`),
      ),
    ).toEqual([]);
    const addresses = addressesFor([claim.id]);
    expect(addresses.length).toBeGreaterThan(1);
    expect(
      printedWrong(
        sheets,
        addresses.map((url) => `<${url}>`),
      ),
    ).toEqual([]);
  },
);

test('what stands in the text by every word of its grammar is printed, addresses of links too', async () => {
  const { page } = await visitFeatures('/port/');
  const sheets = await asOpened(page, 'A4');
  const blocks = '.prose p, .prose li, .prose td, .prose pre';
  const shown = (await shownOnPaper(page, blocks)).filter((words) => !/link$|link\.$/.test(words));
  expect(shown.length).toBeGreaterThan(10);
  expect(shown.filter((words) => timesPrinted(sheets, words) === 0)).toEqual([]);
  for (const address of ['https://elsewhere.example/b', 'https://archive.example/1']) {
    expect(timesPrinted(sheets, `<${address}>`), address).toBe(1);
  }
});

test('a text that runs from right to left begins in the right column', async () => {
  const { page } = await visitFeatures('/harbour-ar/');
  await page.setViewportSize({ width: 673, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  const first = await page.locator('.prose h2').first().boundingBox();
  const last = await page.locator('.prose [data-pull-quote]').boundingBox();
  expect(first?.x).toBeGreaterThan((last?.x ?? 0) + (last?.width ?? 0));
  const sheets = await printed(page, 'A4');
  expect(sheets[0]?.foot).toBe('1 of 1');
  expect(timesPrinted(sheets, '<https://gazette.example/1>')).toBe(1);
});

test.each(['light', 'dark'] as const)('the %s theme prints black on white', async (theme) => {
  const { page } = await visit(analysisPath, { colorScheme: theme });
  await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
  await page.emulateMedia({ media: 'print', colorScheme: theme });
  const colours = await page.evaluate(() => {
    const { color, colorScheme } = getComputedStyle(document.querySelector('.prose p') as Element);
    const { backgroundColor } = getComputedStyle(document.documentElement);
    return { color, colorScheme, backgroundColor };
  });
  expect(colours).toEqual({
    color: 'rgb(0, 0, 0)',
    colorScheme: 'light',
    backgroundColor: 'rgb(255, 255, 255)',
  });
});

test('on paper every claim in the text shows its number', async () => {
  const { page } = await visit(analysisPath);
  await page.emulateMedia({ media: 'print' });
  const marks = await page.locator('.prose [data-claim]').count();
  expect(marks).toBeGreaterThanOrEqual(claims.length);
  expect(await page.locator('.prose .claim-number:visible').count()).toBe(marks);
});

test('without colour each standing has a line of its own, and nothing else is underlined', async () => {
  const { page } = await visit(analysisPath);
  await page.emulateMedia({ media: 'print' });
  const lines = await page.locator('.prose .claim').evaluateAll((marks) =>
    marks.map((mark) => {
      const { textDecorationStyle, textDecorationThickness } = getComputedStyle(mark);
      return `${mark.dataset['standing']} ${textDecorationStyle} ${textDecorationThickness}`;
    }),
  );
  const kinds = [...new Set(lines)];
  expect(kinds.length).toBe(6);
  expect(new Set(kinds.map((kind) => kind.replace(/^\S+ /, ''))).size).toBe(6);
  const underlined = await page
    .locator('main a:visible')
    .evaluateAll(
      (links) =>
        links.filter((link) => getComputedStyle(link).textDecorationLine !== 'none').length,
    );
  expect(underlined).toBe(0);
});
