import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readVersions } from '../../src/checks/content.ts';
import { htmlProblems } from '../support/html-problems.ts';
import { builtPages, pageFinder } from '../support/pages.ts';
import { featuresFolder } from '../support/site-folder.ts';

/** What readers had before: the past state of the example site, compared with its current text. */

const page = pageFinder(await builtPages(featuresFolder));
const past = page('/port/versions/2026-01-04/');
const list = page('/port/versions/');
const current = page('/port/');
const [kept] = await readVersions('tests/sites/every-feature/content');
if (!kept?.data) throw new Error('The example site keeps no state.');
const { claims, text, title } = kept.data;

const { $ } = past;
const squeezed = (words: string) => words.replace(/\s+/g, ' ').trim();
/** The words of an element without those that only a screen reader is given. */
function wordsOf(selector: string): string {
  const copy = $(selector).clone();
  copy.find('.visually-hidden').remove();
  return squeezed(copy.text());
}

test.each([past, list])(
  '$path is valid HTML, found by no search engine, and led to the current text',
  async (each) => {
    expect(await htmlProblems(each.html)).toEqual([]);
    expect(each.$('meta[name="robots"]').attr('content')).toBe('noindex');
    expect(each.$('link[rel="canonical"]').attr('href')).toBe('https://port.example/port/');
    expect(each.$('main a[href="/port/"]').length).toBeGreaterThan(0);
  },
);

test('the page has every block of the text as it stood', () => {
  const stood = wordsOf('.stood');
  for (const { parts } of text)
    for (const runs of parts)
      // A number that hangs on a claim stands between two words.
      for (const { text: words } of runs) expect(stood).toContain(squeezed(words));
  expect($('h1').text()).toBe(title);
});

test('its claims have the standing and the words of then, in the text and in the list', () => {
  const now = (id: string) => current.$(`[data-claim="${id}"]`).first().attr('data-standing');
  expect(now('union-yes')).toBe('disputed');
  for (const { id, number, standing, text: words } of claims) {
    const row = $(`[id="claim-${id}"]`);
    expect(row.length).toBe(1);
    expect(squeezed(row.text())).toContain(`${number}. ${words}`);
    expect(row.find('.standing').attr('data-standing')).toBe(standing.name);
    for (const mark of $(`.stood [data-claim="${id}"]`))
      expect($(mark).attr('data-standing')).toBe(standing.name);
  }
  const placed = new Set(
    $('.stood [data-claim]')
      .map((_, mark) => $(mark).attr('data-claim'))
      .get(),
  );
  expect([...placed].sort()).toEqual(claims.map(({ id }) => id).sort());
  expect($('.stood [data-claim="union-yes"]').attr('data-standing')).toBe('single-source');
});

test('it says what became of the record: standings, words, claims that came and went', () => {
  const said = wordsOf('#next');
  expect(said).toContain('update: The forecast was added.');
  expect(said).toMatch(
    /Other standing ?The union said the port was .*Single source → Disputed Disputed by The Minister\./,
  );
  expect(said).toMatch(/Other words ?The port may matter\. ?The port matters\./);
  expect(said).toMatch(/Claims that came ?The union expects ships within the year\./);
  expect(said).toMatch(/Claims that went ?The union said ships were on their way\./);
  // The claim "first" is "1" now: an alias says so.
  expect(said).not.toContain('The ministry ordered');
});

test('insertions and deletions are elements, and said in words to who cannot see them', () => {
  const marks = $('#comparison .compared :is(ins, del)');
  expect($('#comparison .compared ins').length).toBeGreaterThan(2);
  expect($('#comparison .compared del').length).toBeGreaterThan(2);
  for (const mark of marks) {
    const how = mark.tagName === 'ins' ? 'inserted' : 'deleted';
    const [before, after] = $(mark).children('.visually-hidden').toArray();
    expect($(before).text()).toBe(`[${how}: `);
    expect($(after).text()).toBe(`, end of what was ${how}] `);
  }
  expect(wordsOf('#comparison')).toContain(
    'The first First words, and they say that the port opened',
  );
});

test('a section that got another name is one that went and one that came', () => {
  const headings = $('#comparison [data-kind="heading"]:not([data-how="same"])')
    .map((_, element) => `${$(element).attr('data-how')} ${$(element).find('p').text()}`)
    .get();
  expect(headings.map((heading) => heading.replace(/\[\w+: |, end of.*/g, ''))).toEqual([
    'deleted What nobody knows',
    'inserted What is left open',
  ]);
});

test('what stayed the same for long is folded, and says how much it is', () => {
  for (const fold of $('#comparison details')) {
    const blocks = $(fold).find('.compared').length;
    expect($(fold).find('summary').text()).toBe(`${blocks} unchanged paragraphs`);
    expect($(fold).find('ins, del').length).toBe(0);
  }
  expect($('#comparison details').length).toBeGreaterThan(0);
});

test('the comparison holds all words of the current text that are not said to be deleted', () => {
  const copy = $('#comparison').clone();
  copy.find('.visually-hidden, del, .comparison-legend').remove();
  const words = squeezed(copy.text());
  for (const paragraph of current.$('.prose section > p').toArray()) {
    const own = current.$(paragraph).clone();
    own.find('button, sup').remove();
    expect(words.replace(/ /g, '')).toContain(own.text().replace(/\s/g, ''));
  }
});

test('a link of then leads to where its target is now', () => {
  expect($('.stood a:contains("word")').attr('href')).toBe('/port/#source-order');
});

test('the list names every state, also one that was not kept', () => {
  const states = list
    .$('.versions > li')
    .map((_, item) => squeezed(list.$(item).text()))
    .get();
  expect(states).toHaveLength(3);
  expect(states[0]).toMatch(/^5 January 2026 ?The current text\..*The forecast was added\./);
  expect(states[1]).toMatch(/^4 January 2026.*The day of the order was wrong\./);
  expect(states[2]).toMatch(/^3 January 2026 ?This state was not kept\. ?Published\.$/);
  const links = list
    .$('.versions h2 a')
    .map((_, link) => list.$(link).attr('href'))
    .get();
  expect(links).toEqual(['/port/', '/port/versions/2026-01-04/']);
});

test('an analysis leads to its earlier versions only where there are any', () => {
  expect(current.$('#changes a[href="/port/versions/"]').length).toBe(1);
  expect(page('/port-uk/').$('#changes a[href*="/versions/"]').length).toBe(0);
});

test('past states are no part of what a reader saves, nor of what is kept for every reader', async () => {
  const edition = await readFile(join(featuresFolder, 'port/offline.json'), 'utf8');
  expect(edition).toContain('port/claims/index.html');
  expect(edition).not.toContain('/versions/');
  expect(await readFile(join(featuresFolder, 'sw.js'), 'utf8')).not.toContain('/versions/');
});
