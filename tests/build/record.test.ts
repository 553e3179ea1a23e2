import { expect, test } from 'vitest';
import { readContent } from '../../src/checks/content.ts';
import { reportCoverage } from '../../src/checks/report/coverage.ts';
import { normaliseQuotation } from '../../src/lib/text.ts';
import { deriveStandings } from '../../src/model/standing.ts';
import { builtPage } from '../support/pages.ts';

const { $ } = await builtPage('/witkoff-putin-talks/');
const { analyses } = await readContent('content', { today: '2026-11-24' });
const analysis = analyses.find(({ path }) => path.includes('witkoff-putin-talks'));
const record = analysis?.record;
const body = analysis?.body;
if (!record || !body) throw new Error('The first analysis does not hold.');

const words = (selector: string) => $(selector).text().replace(/\s+/g, ' ');

test('every claim stands in the text with its standing', () => {
  for (const [id, { name }] of deriveStandings(record)) {
    const marks = $(`.prose [data-claim="${id}"]`);
    expect(marks.length, id).toBeGreaterThan(0);
    expect(marks.attr('data-standing'), id).toBe(name);
  }
});

test('claims are numbered in the order in which the text first states them', () => {
  const numbers = new Map<string, string>();
  $('.prose [data-claim]').each((_, mark) => {
    const id = $(mark).attr('data-claim') ?? '';
    if (!numbers.has(id)) numbers.set(id, $(mark).find('button').text());
  });
  expect([...numbers.values()]).toEqual(record.claims.map((_, i) => String(i + 1)));
});

test('every claim has a card and a row in the ledger that say its words, speaker and why', () => {
  const standings = deriveStandings(record);
  for (const { id, text } of record.claims) {
    for (const place of [`#card-${id}`, `[id="claim-${id}"]`]) {
      expect(words(place), place).toContain(text);
      expect(words(place), place).toContain(standings.get(id)?.reason);
    }
  }
});

test('every excerpt is shown with its source, and every source names the claims that rest on it', () => {
  for (const claim of record.claims) {
    for (const { source, excerpt } of [
      ...claim.evidence,
      ...(claim.forecast?.outcome?.evidence ?? []),
    ]) {
      const place = `[id="source-${source}"]`;
      expect(normaliseQuotation(words(place)), source).toContain(normaliseQuotation(excerpt));
      expect($(`${place} a[href="#claim-${claim.id}"]`).length, source).toBe(1);
    }
  }
});

test('every actor is listed with the way to each of their claims', () => {
  for (const { id, name } of record.actors) {
    expect(words(`[id="actor-${id}"]`)).toContain(name);
    const own = record.claims.filter(({ by }) => by === id);
    expect($(`[id="actor-${id}"] .claim-numbers a`).length, id).toBe(own.length);
  }
});

test('the contents list names every section, in order, without a script', () => {
  const listed = $('nav[aria-label="Contents"] a')
    .map((_, link) => $(link).attr('href'))
    .get();
  expect(listed).toEqual(
    [
      ...['brief', ...body.sections.map(({ id }) => id)],
      ...['claims', 'actors', 'sources', 'changes', 'cite', 'download'],
    ].map((id) => `#${id}`),
  );
  for (const href of listed) expect($(`section[id="${href.slice(1)}"]`).length, href).toBe(1);
});

test('the record in brief adds up to all claims', () => {
  const counts = $('#brief .legend strong')
    .map((_, n) => Number($(n).text()))
    .get();
  expect(counts.reduce((sum, n) => sum + n, 0)).toBe(record.claims.length);
  expect($('#brief .bar rect').length).toBe(counts.length);
  expect($('#brief details a').length).toBe(
    record.claims.filter(({ kind }) => kind === 'forecast').length,
  );
});

test('there are six pull quotes or more, from four speakers or more, each with a link to its claim', () => {
  const quotes = $('.prose figure[data-pull-quote]');
  expect(quotes.length).toBeGreaterThanOrEqual(6);
  const speakers = new Set(
    quotes
      .find('strong')
      .map((_, name) => $(name).text())
      .get(),
  );
  expect(speakers.size).toBeGreaterThanOrEqual(4);
  quotes.each((_, quote) => {
    const target = $(quote).find('a').attr('href') ?? '';
    expect($(`.prose [id="${target.slice(1)}"][data-claim]`).length, target).toBe(1);
  });
});

test('a pull quote whose words the text says as well is given to a screen reader once', () => {
  const solid = (words: string) => normaliseQuotation(words).replaceAll("'", '');
  const text = solid(body.text);
  $('.prose [data-pull-quote] blockquote').each((_, quote) => {
    const said = solid($(quote).text()).trim();
    expect($(quote).attr('aria-hidden') === 'true', said).toBe(text.includes(said));
  });
});

test('the first lines say when it was written and which days it looks back at', () => {
  expect(words('.byline')).toMatch(/Published 24 November 2026/);
  expect(words('.byline')).toMatch(/Looks back at 5–7 August 2025/);
  expect(words('.prose > p:first-of-type')).toMatch(/24 November 2026/);
});

test('the analysis is as long, and has as many claims, as its brief asks', () => {
  expect(body.words).toBeGreaterThanOrEqual(1400);
  expect(body.words).toBeLessThanOrEqual(1900);
  expect(record.claims.length).toBeGreaterThanOrEqual(45);
  expect(record.claims.length).toBeLessThanOrEqual(70);
});

test('the page on method shows the same coverage as the report for authors', async () => {
  const { analyses } = await readContent('content', { today: '2026-11-24' });
  const report = reportCoverage(analyses).replace(/\s+/g, ' ');
  const { $ } = await builtPage('/method/');
  const rows = $('.coverage tbody tr')
    .map((_, row) =>
      $(row)
        .children()
        .map((__, cell) => $(cell).text().trim())
        .get()
        .join(' '),
    )
    .get();
  expect(rows.length).toBeGreaterThan(8);
  expect(rows.filter((row) => !report.includes(row.replace(/\s+/g, ' ')))).toEqual([]);
});
