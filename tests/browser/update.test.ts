import { expect, test } from 'vitest';
import { featuresFolder, nextFolder, withdrawnFolder } from '../support/site-folder.ts';
import {
  badAnswers,
  cachesOf,
  heading,
  lookForNewer,
  useReaders,
  type Reader,
} from '../support/reader.ts';

const reader = useReaders();

const notice = ({ page }: Pick<Reader, 'page'>) => page.locator('offline-notice');
const changes =
  'This page has changed since you opened it: 1 correction and 2 claims changed standing.';

/** How many changes the page says its record has had: 2 before, 3 in the next edition. */
const changesOf = ({ page }: Pick<Reader, 'page'>) =>
  page.locator('html').getAttribute('data-changes');

/** Notes in the page that it is still the one that was opened. */
const mark = ({ page }: Pick<Reader, 'page'>) =>
  page.evaluate(() => void (document.title = 'still'));
const isMarked = async ({ page }: Pick<Reader, 'page'>) => (await page.title()) === 'still';

/** A reader who has the site kept, after one visit to a page of it. */
async function keeping(path: string): Promise<Reader> {
  const visitor = await reader();
  await visitor.open(path);
  await visitor.kept();
  return visitor;
}

/** A reader who has the analysis open, with the site kept, and a second tab that nobody reads at present. */
async function reading(path = '/port/'): Promise<Reader & { other: Pick<Reader, 'page'> }> {
  const visitor = await keeping(path);
  // From here on the worker answers.
  await visitor.open(path);
  const other = { page: await visitor.context.newPage() };
  await visitor.open('/port/claims/1/', other.page);
  return { ...visitor, other };
}

/** The site has its next edition, and the page says so. */
async function offerNext(visitor: Reader): Promise<void> {
  visitor.host.deploy(nextFolder);
  await lookForNewer(visitor.page);
  await notice(visitor).getByText(changes).waitFor();
}

test('a new version is offered with what has changed; nothing reloads until the reader asks', async () => {
  const visitor = await reading();
  await mark(visitor);
  await offerNext(visitor);
  expect(await isMarked(visitor)).toBe(true);
  expect(await changesOf(visitor)).toBe('2');
  await notice(visitor).getByRole('button', { name: 'Show the new version' }).click();
  await visitor.page.waitForFunction(() => document.title !== 'still');
  await visitor.page.waitForLoadState();
  expect(await changesOf(visitor)).toBe('3');
  await visitor.gone();
  await visitor.open('/port/');
  expect(await changesOf(visitor)).toBe('3');
});

test('the offer can be declined, and the page stays as it is', async () => {
  const visitor = await reading();
  await offerNext(visitor);
  await notice(visitor).getByRole('button', { name: 'Not now' }).click();
  expect(await notice(visitor).isVisible()).toBe(false);
  expect(await changesOf(visitor)).toBe('2');
});

test.each([
  [320, 16],
  [320, 24],
  [390, 32],
])(
  'what the notice says hides no stop of the keyboard at %i px with text of %i px',
  async (width, size) => {
    const visitor = await reading();
    const { page } = visitor;
    await page.setViewportSize({ width, height: 800 });
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: size } });
    await offerNext(visitor);
    // The longest that it says.
    await notice(visitor)
      .getByRole('status')
      .evaluate((words) => {
        words.textContent =
          'The site could not be reached. This is your copy of 24 November 2026; the site has a newer version: 1 correction, 2 updates and 3 claims changed standing.';
      });
    const { height, room, below } = await page.evaluate(() => {
      const line = document.querySelector('offline-notice') as Element;
      const { top, height } = line.getBoundingClientRect();
      const stops = [
        ...document.querySelectorAll<HTMLElement>('main :is(a, button, summary), footer a'),
      ];
      const below = stops.filter((stop) => {
        stop.focus();
        return document.activeElement === stop && stop.getBoundingClientRect().top >= top;
      });
      const room = [
        getComputedStyle(document.documentElement).scrollPaddingBlockEnd,
        getComputedStyle(document.body).paddingBlockEnd,
      ].map(parseFloat);
      return { height, room, below: below.map((stop) => stop.outerHTML.slice(0, 120)) };
    });
    expect(below).toEqual([]);
    expect(Math.min(...room)).toBeGreaterThanOrEqual(height);
  },
);

test('what was declined is not offered again on the same page', async () => {
  const visitor = await reading();
  await offerNext(visitor);
  await notice(visitor).getByRole('button', { name: 'Not now' }).click();
  await visitor.page.evaluate(() => dispatchEvent(new Event('online')));
  await visitor.page.waitForTimeout(500);
  expect(await notice(visitor).isVisible()).toBe(false);
});

test('a page that was opened while a new version waited is kept with it', async () => {
  const visitor = await reading();
  await offerNext(visitor);
  await visitor.open('/port-uk/claims/1/', visitor.other.page);
  await visitor.open('/port/', visitor.other.page);
  await notice(visitor).getByRole('button', { name: 'Show the new version' }).click();
  await expect.poll(() => changesOf(visitor)).toBe('3');
  const visited = async () =>
    Object.entries(await cachesOf(visitor.page)).filter(([name]) => name.includes(' visited '));
  await expect.poll(async () => (await visited()).map(([, n]) => n)).toEqual([2]);
  await visitor.gone();
  await visitor.open('/port-uk/claims/1/');
  expect(await heading(visitor.page)).not.toBe('Reading offline');
});

test('a second tab is not reloaded with the first, and offers the same', async () => {
  const visitor = await reading();
  const { other } = visitor;
  await mark(other);
  visitor.host.deploy(nextFolder);
  await lookForNewer(visitor.page);
  await notice(visitor).getByRole('button', { name: 'Show the new version' }).click();
  await expect.poll(() => changesOf(visitor)).toBe('3');
  await notice(other).getByText('This page has changed since you opened it').waitFor();
  expect(await isMarked(other)).toBe(true);
  // It is whole, and what it loads still comes.
  expect(await heading(other.page)).toBe('The ministry ordered the port to open.');
  await notice(other).getByRole('button', { name: 'Show the new version' }).click();
  await expect.poll(() => changesOf(other)).toBe('3');
});

test('until the reader asks, all that is kept is of one version', async () => {
  const visitor = await reading();
  await offerNext(visitor);
  await visitor.gone();
  for (const path of ['/port/', '/port/claims/1/', '/port-uk/']) {
    await visitor.open(path);
    expect(await visitor.page.getByText('The order is disputed now').count(), path).toBe(0);
  }
  await visitor.open('/port/');
  expect(await changesOf(visitor)).toBe('2');
});

test('where nothing that is open has changed, the new version is taken silently', async () => {
  const visitor = await keeping('/method/');
  await visitor.open('/method/');
  await mark(visitor);
  visitor.host.deploy(nextFolder);
  await lookForNewer(visitor.page);
  await expect
    .poll(
      async () =>
        Object.keys(await cachesOf(visitor.page)).filter((name) => name.includes(' edition '))
          .length,
    )
    .toBe(1);
  expect(await isMarked(visitor)).toBe(true);
  expect(await notice(visitor).isVisible()).toBe(false);
  await visitor.gone();
  await visitor.open('/port/');
  expect(await changesOf(visitor)).toBe('3');
});

test('the front page says that analyses it lists have changed', async () => {
  const visitor = await reading('/');
  visitor.host.deploy(nextFolder);
  await lookForNewer(visitor.page);
  await notice(visitor)
    .getByText('This page has changed since you opened it: 1 analysis has changed.')
    .waitFor();
});

test('who has opened the new version already is told nothing', async () => {
  const visitor = await keeping('/');
  visitor.host.deploy(nextFolder);
  // The page comes from the network before the worker knows of the new version.
  await visitor.open('/port/');
  expect(await changesOf(visitor)).toBe('3');
  await lookForNewer(visitor.page);
  await expect
    .poll(
      async () =>
        Object.keys(await cachesOf(visitor.page)).filter((name) => name.includes(' edition '))
          .length,
    )
    .toBe(1);
  expect(await notice(visitor).isVisible()).toBe(false);
});

test.each(badAnswers)(
  'an update that gets %s leaves the last good version whole',
  async (_, fault) => {
    const visitor = await reader();
    await visitor.open('/method/');
    await visitor.kept();
    await visitor.open('/method/');
    visitor.host.deploy(nextFolder);
    visitor.host.fail('/port/', fault);
    await lookForNewer(visitor.page);
    await visitor.gone();
    await visitor.open('/port/');
    expect(await changesOf(visitor)).toBe('2');
    await visitor.open('/port-uk/');
    expect(await heading(visitor.page)).toContain('Порт');
    // The next try completes what this one could not.
    await visitor.back();
    visitor.host.heal();
    await visitor.open('/method/');
    await lookForNewer(visitor.page);
    await visitor.kept();
    await visitor.gone();
    await visitor.open('/port/');
    expect(await changesOf(visitor)).toBe('3');
  },
);

test('a worker’s own script that is a login page leaves the last good version whole', async () => {
  const visitor = await keeping('/');
  visitor.host.fail('/sw.js', { kind: 'portal' });
  await lookForNewer(visitor.page);
  await visitor.gone();
  await visitor.open('/port/');
  expect(await heading(visitor.page)).toBe('The port opens');
});

test('an update during which the host goes away leaves the last good version whole', async () => {
  const visitor = await keeping('/method/');
  visitor.host.deploy(nextFolder);
  visitor.host.fail('/port/', { kind: 'hang' });
  const looked = lookForNewer(visitor.page).catch(() => undefined);
  await expect.poll(() => visitor.host.requests.some(({ answer }) => answer === 'hang')).toBe(true);
  await visitor.gone();
  await looked;
  await visitor.open('/port/');
  expect(await changesOf(visitor)).toBe('2');
});

test('an update for which the disk has no room leaves the last good version whole', async () => {
  const visitor = await keeping('/method/');
  const session = await visitor.context.newCDPSession(visitor.page);
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: visitor.host.url,
    quotaSize: await visitor.page.evaluate(
      async () => ((await navigator.storage.estimate()).usage ?? 0) + 9000,
    ),
  });
  visitor.host.deploy(nextFolder);
  await lookForNewer(visitor.page);
  expect(Object.keys(await cachesOf(visitor.page))).toHaveLength(1);
  await visitor.gone();
  await visitor.open('/port/');
  expect(await changesOf(visitor)).toBe('2');
});

test('a deploy between two requests of an update mixes nothing', async () => {
  const visitor = await keeping('/method/');
  visitor.host.deploy(nextFolder);
  // The worker of the new version, and some of its files; then the site is what it was.
  visitor.host.deploy(featuresFolder, { after: 6 });
  await lookForNewer(visitor.page);
  await visitor.gone();
  for (const [path, expected] of [
    ['/port/', '2'],
    ['/port-uk/', '0'],
  ] as const) {
    await visitor.open(path);
    expect(await changesOf(visitor), path).toBe(expected);
  }
});

test('a worker that is withdrawn removes itself and what it kept, and no page brings it back', async () => {
  const visitor = await keeping('/');
  visitor.host.deploy(withdrawnFolder);
  await visitor.open('/port/');
  await lookForNewer(visitor.page);
  await expect.poll(() => cachesOf(visitor.page)).toEqual({});
  const workers = () =>
    visitor.page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await expect.poll(workers).toBe(0);
  await visitor.open('/port/');
  await visitor.open('/offline/');
  expect(await workers()).toBe(0);
  expect(await visitor.page.getByRole('button', { name: /Save/ }).count()).toBe(0);
});
