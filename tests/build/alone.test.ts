import { expect, test } from 'vitest';
import { readContent } from '../../src/checks/content.ts';
import { normaliseQuotation } from '../../src/lib/text.ts';
import { deriveStandings, disputes } from '../../src/model/standing.ts';
import { builtPages, pageFinder } from '../support/pages.ts';
import { featuresFolder } from '../support/site-folder.ts';

/** What stands by itself to be shared: sections, the ledger and claims, against the record. */

const pageAt = pageFinder(await builtPages());
const featureAt = pageFinder(await builtPages(featuresFolder));
const { analyses } = await readContent('content', { today: '2026-11-24' });
const whole = analyses.flatMap(({ slug, record, body }) =>
  record && body ? [{ slug, record, body, standings: deriveStandings(record) }] : [],
);
const sections = whole.flatMap((analysis) =>
  analysis.body.sections.map((section, i) => ({ ...analysis, section, i })),
);
const claims = whole.flatMap((analysis) =>
  analysis.record.claims.map((claim) => ({ ...analysis, claim })),
);

const words = (text: string) => text.replace(/\s+/g, ' ').trim();

test('there are sections and claims to look at', () => {
  expect(sections.length).toBeGreaterThanOrEqual(5);
  expect(claims.length).toBeGreaterThanOrEqual(45);
});

test('the page of a section has its text and no other, under its title', () => {
  for (const { slug, body, section } of sections) {
    const { $ } = pageAt(`/${slug}/${section.id}/`);
    expect(words($('h1').text())).toBe(section.title);
    const text = $('.prose').clone();
    text.find('button').remove();
    const said = words(text.text());
    for (const paragraph of section.text.split('\n\n')) expect(said).toContain(words(paragraph));
    for (const other of body.sections.filter(({ id }) => id !== section.id)) {
      expect(said).not.toContain(words(other.text.slice(0, 60)));
    }
  }
});

test('the page of a section has the claims that it states, each with its card, and the pull quotes', () => {
  for (const { slug, body, section, standings } of sections) {
    const { $ } = pageAt(`/${slug}/${section.id}/`);
    const placed = body.placements.filter((placement) => placement.section === section.id);
    expect($('.prose [data-claim]').length).toBe(placed.length);
    for (const { claim } of placed) {
      expect($(`.prose [data-claim="${claim}"]`).attr('data-standing')).toBe(
        standings.get(claim)?.name,
      );
      expect($(`[id="card-${claim}"][popover]`).length, claim).toBe(1);
    }
    expect($('.card').length).toBe(new Set(placed.map(({ claim }) => claim)).size);
    const analysis = pageAt(`/${slug}/`);
    const quotes = analysis.$(`section[id="${section.id}"] [data-pull-quote]`).length;
    expect($('[data-pull-quote]').length).toBe(quotes);
  }
});

test('the page of a section leads to the analysis at its place, and to the sections around it', () => {
  for (const { slug, body, section, i } of sections) {
    const { $ } = pageAt(`/${slug}/${section.id}/`);
    const address = (id: string | undefined) => (id === undefined ? undefined : `/${slug}/${id}/`);
    expect($('a[rel="prev"]').attr('href')).toBe(address(body.sections[i - 1]?.id));
    expect($('a[rel="next"]').attr('href')).toBe(address(body.sections[i + 1]?.id));
    expect($(`main a[href="/${slug}/#${section.id}"]`).length).toBeGreaterThan(0);
    expect($(`nav[aria-label="Breadcrumb"] a[href="/${slug}/"]`).length).toBe(1);
    expect($('nav[aria-label="Contents"] [aria-current="page"]').attr('href')).toBe(
      address(section.id),
    );
  }
});

test('the page of a claim says its words, speaker, day, standing and why', () => {
  for (const { slug, record, claim, standings } of claims) {
    const { $ } = pageAt(`/${slug}/claims/${claim.id}/`);
    const said = words($('main').text());
    expect(words($('h1').text())).toBe(claim.text);
    expect($('article').attr('data-standing')).toBe(standings.get(claim.id)?.name);
    expect(said).toContain(standings.get(claim.id)?.reason);
    expect(said).toContain(
      record.actors.find(({ id }) => id === claim.by)?.name ?? 'This analysis',
    );
    expect($('main time').first().attr('datetime')).toBe(claim.on);
    expect($('.claim-quote').length).toBe(claim.quote === undefined ? 0 : 1);
    expect(normaliseQuotation(said)).toContain(normaliseQuotation(claim.quote ?? ''));
  }
});

test('the page of a claim shows each excerpt, with its source and the way there', () => {
  for (const { slug, record, claim } of claims) {
    const { $ } = pageAt(`/${slug}/claims/${claim.id}/`);
    const said = normaliseQuotation(words($('main').text()));
    for (const { source, excerpt } of [
      ...claim.evidence,
      ...(claim.forecast?.outcome?.evidence ?? []),
    ]) {
      expect(said, claim.id).toContain(normaliseQuotation(excerpt));
      const { title, url } = record.sources.find(({ id }) => id === source) ?? {};
      expect(said).toContain(normaliseQuotation(title ?? 'no title'));
      if (url)
        expect(
          $('.source-title a')
            .get()
            .map((link) => $(link).attr('href')),
        ).toContain(url);
    }
  }
});

test('the page of a claim shows what disputes it side by side, and what became of a forecast', () => {
  for (const { slug, record, claim } of claims) {
    const { $ } = pageAt(`/${slug}/claims/${claim.id}/`);
    const opposed = disputes(record).get(claim.id) ?? new Set<string>();
    expect($('.dispute-sides > li').length).toBe(opposed.size === 0 ? 0 : opposed.size + 1);
    for (const other of opposed) {
      expect($(`.dispute-sides a[href="/${slug}/claims/${other}/"]`).length).toBe(1);
    }
    // Only the claim whose page it is says so, and leads nowhere.
    const own = $('.dispute-sides > li').filter((_, side) =>
      /, this one$/.test(words($(side).text())),
    );
    expect(own.length, claim.id).toBe(opposed.size === 0 ? 0 : 1);
    if (opposed.size > 0) expect(words(own.find('.dispute-claim').text())).toBe(claim.text);
    expect(own.find('a').length).toBe(0);
    const said = words($('main').text());
    expect(said).toContain(claim.forecast?.criteria ?? '');
    expect(said).toContain(claim.forecast?.outcome?.text ?? '');
    expect($('[data-outcome]').attr('data-outcome')).toBe(
      claim.forecast && (claim.forecast.outcome?.verdict ?? 'open'),
    );
  }
});

test('the page of a claim quotes the sentence of every place that states it, and leads there', () => {
  for (const { slug, body, claim } of claims) {
    const { $ } = pageAt(`/${slug}/claims/${claim.id}/`);
    const uses = $('.uses > li')
      .get()
      .map((use) => words($(use).find('p').first().text()));
    const placed = body.placements.filter((placement) => placement.claim === claim.id);
    expect(uses).toEqual(
      placed.map(({ sentence }) => words(sentence.before + sentence.words + sentence.after)),
    );
    const analysis = pageAt(`/${slug}/`);
    for (const link of $('.use-place a').get()) {
      const id = $(link).attr('href')?.split('#')[1] ?? '';
      expect(analysis.$(`[id="${id}"]`).attr('data-claim')).toBe(claim.id);
    }
  }
});

test('the ledger by itself has every claim, each with the way to its page', () => {
  for (const { slug, record } of whole) {
    const { $ } = pageAt(`/${slug}/claims/`);
    expect($('.ledger tbody tr').length).toBe(record.claims.length);
    for (const { id } of record.claims) {
      expect($(`[id="claim-${id}"] a[href="/${slug}/claims/${id}/"]`).length).toBe(1);
    }
  }
});

test('pages of claims lead from one to the next in the order of the text', () => {
  for (const { slug, record } of whole) {
    const seen: string[] = [];
    let path: string | undefined = pageAt(`/${slug}/claims/`)
      .$('.ledger-why a[href*="/claims/"]')
      .attr('href');
    while (path !== undefined) {
      seen.push(path);
      path = pageAt(path).$('a[rel="next"]').attr('href');
    }
    expect(new Set(seen).size).toBe(record.claims.length);
  }
});

test('a section with notes, tables and smaller headings is whole by itself', () => {
  const { $ } = featureAt('/port/the-port/');
  expect($('h2:not(.visually-hidden)').first().text()).toBe('A smaller heading');
  // Those of pictures beside.
  expect($('.prose table').not('.picture table').length).toBe(2);
  expect($('.prose pre').length).toBe(1);
  expect($('section[data-footnotes]').length).toBe(0);
  expect($('.dispute-sides > li').length).toBe(2);
});

test('a claim that replaces others, or is replaced, says so; a change to it is told', () => {
  const related = (id: string) =>
    words(featureAt(`/port/claims/${id}/`).$('#related--heading + ul').text());
  expect(related('new-word')).toMatch(/Replaces claim 2: .*Says again claim 2:/);
  expect(related('old-word')).toMatch(/Replaced by claim 3: .*Said again in claim 3:/);
  const { $ } = featureAt('/port/claims/1/');
  expect(words($('.changes').text())).toBe(
    '4 January 2026 · correction: The day of the order was wrong.',
  );
  expect(featureAt('/port/claims/ours/').$('.changes').length).toBe(0);
});

test('a change to a section is told on its page, and on no other', () => {
  const changes = (section: string) => words(featureAt(`/port/${section}/`).$('.changes').text());
  expect(changes('the-port')).toBe('4 January 2026 · correction: The day of the order was wrong.');
  expect(changes('what-is-left-open')).toBe('');
});

test('a claim without a quotation and a claim of the analysis itself have whole pages', () => {
  const { $ } = featureAt('/port/claims/ours/');
  expect(words($('h1').text())).toBe('The port matters.');
  expect($('.claim-quote, #evidence--heading').length).toBe(0);
  expect(words($('main').text())).toContain('This analysis, 3 January 2026');
});

test('a claim that the text states before its first section is said to be in its opening', () => {
  const places = (id: string) => {
    const { $ } = featureAt(`/port/claims/${id}/`);
    return $('.use-place a')
      .get()
      .map((link) => [words($(link).text()), $(link).attr('href')?.split('#')[1]]);
  };
  expect(places('1')).toEqual([
    ['The opening of the analysis', 'text-1'],
    ['The port', 'text-1--2'],
    ['The port', 'text-1--3'],
  ]);
  expect(places('soon')).toEqual([['What is left open', 'text-soon']]);
});
