import { expect, test } from 'vitest';
import { claimAddress } from '../../src/model/addresses.ts';
import { AUTHOR } from '../../src/model/claim.ts';
import { analysesIn } from '../support/derived-analysis.ts';
import { ownSite } from '../support/own-site.ts';
import { builtPages, pageFinder, type BuiltPage } from '../support/pages.ts';
import { featuresFolder } from '../support/site-folder.ts';

/** What pages show, said once more for programs: against the record, and against itself. */

type Value = string | number | Node | Value[];
interface Node {
  [key: string]: Value;
}
const isNode = (value: Value | undefined): value is Node =>
  typeof value === 'object' && !Array.isArray(value);

/** Everything that a value holds, itself first. */
function* within(value: Value): Iterable<Value> {
  yield value;
  if (Array.isArray(value)) for (const item of value) yield* within(item);
  else if (isNode(value)) for (const item of Object.values(value)) yield* within(item);
}

const data = ({ $ }: BuiltPage) => $('script[type="application/ld+json"]');
const graphOf = (page: BuiltPage) =>
  JSON.parse(data(page).html() ?? '') as { '@context': string; '@graph': Node[] };
const nodes = (page: BuiltPage, type: string) =>
  graphOf(page)['@graph'].filter((node) => node['@type'] === type);

const pages = await builtPages();
const features = await builtPages(featuresFolder);
const whole = [...pages, ...features].filter(
  ({ path, $ }) =>
    !path.endsWith('/embed/') &&
    path !== '/404.html' &&
    $('meta[http-equiv="refresh"]').length === 0,
);
const pageAt = pageFinder(pages);
const featureAt = pageFinder(features);
const { url } = ownSite;
const analyses = await analysesIn('content');
const references = (value: Value | undefined) =>
  value === undefined
    ? []
    : [...within(value)].filter(isNode).flatMap((node) => {
        const id = node['@id'];
        return typeof id === 'string' ? [id] : [];
      });

test.each(whole)('$file holds one graph, in which every node that is named is there', (page) => {
  expect(data(page).length).toBe(1);
  const graph = graphOf(page);
  expect(graph['@context']).toBe('https://schema.org');
  const all = [...within(graph['@graph'])].filter(isNode);
  const defined = all.filter((node) => '@type' in node).map((node) => node['@id']);
  const ids = defined.filter((id) => id !== undefined);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  const named = all.filter((node) => !('@type' in node));
  expect(named.map((node) => Object.keys(node)).filter((keys) => keys.join() !== '@id')).toEqual(
    [],
  );
  expect(named.map((node) => node['@id']).filter((id) => !defined.includes(id))).toEqual([]);
  // Nothing is said to be empty.
  expect([...within(graph['@graph'])].filter((value) => value === '' || value === null)).toEqual(
    [],
  );
});

test('an article agrees with its record', () => {
  for (const { slug, record, body } of analyses) {
    const page = pageAt(`/${slug}/`);
    const [article, ...others] = nodes(page, 'AnalysisNewsArticle');
    expect(others).toEqual([]);
    expect(article).toMatchObject({
      '@id': `${url}/${slug}/`,
      headline: record.title,
      description: record.description,
      inLanguage: record.lang,
      datePublished: record.published,
      temporalCoverage: `${record.covers.from}/${record.covers.to}`,
      articleSection: record.topic,
      wordCount: body.words,
      image: `${url}/${slug}/card.png`,
    });
    expect(article?.['dateModified']).toBe(record.updated);
    expect(references(article?.['citation'])).toEqual(
      record.sources.map(({ id }) => `${url}/sources/${id}/`),
    );
    // No breadcrumbs, because the page shows none.
    expect(nodes(page, 'BreadcrumbList')).toEqual([]);
  }
});

test('every claim agrees with the record, on the page of the analysis and on its own', () => {
  for (const { slug, record, standings, index } of analyses) {
    const together = nodes(pageAt(`/${slug}/`), 'Claim');
    expect(together.length).toBe(record.claims.length);
    for (const claim of record.claims) {
      const id = url + claimAddress(slug, claim.id);
      const page = pageAt(claimAddress(slug, claim.id));
      const alone = nodes(page, 'Claim').find((node) => node['@id'] === id);
      expect(together.find((node) => node['@id'] === id)).toEqual(alone);
      expect(alone).toMatchObject({ text: claim.text, datePublished: claim.on });
      expect(alone?.['description']).toContain(standings.get(claim.id)?.reason);
      expect(alone?.['description']).toContain(claim.forecast?.outcome?.text ?? '');
      expect(references(alone?.['appearance'])).toEqual([`${url}/${slug}/`]);
      expect(references(alone?.['citation'])).toEqual([
        ...new Set(claim.evidence.map(({ source }) => `${url}/sources/${source}/`)),
      ]);
      const speaker = index.actors.get(claim.by);
      if (claim.by === AUTHOR) {
        expect(references(alone?.['author'])[0]).toBe(`${url}/${slug}/#author-1`);
      } else if (speaker?.kind === 'unnamed') {
        expect([alone?.['author'], alone?.['creditText']]).toEqual([undefined, speaker.name]);
      } else {
        expect(references(alone?.['author'])).toEqual([`${url}/actors/${claim.by}/`]);
      }
      // Its quotation, word for word, with the one who said it.
      const [quotation, ...others] = nodes(page, 'Quotation');
      expect(others).toEqual([]);
      expect(quotation?.['text']).toBe(claim.quote);
      if (claim.quote !== undefined && speaker?.kind !== 'unnamed')
        expect(references(quotation?.['spokenByCharacter'])).toEqual(references(alone?.['author']));
    }
  }
});

test('actors and sources agree with the record', () => {
  for (const { slug, record } of analyses) {
    const graph = graphOf(pageAt(`/${slug}/`))['@graph'];
    const node = (path: string) =>
      graph.find((candidate) => candidate['@id'] === `${url}/${path}/`);
    for (const { id, kind, name, role, sameAs } of record.actors) {
      const actor = node(`actors/${id}`);
      if (kind === 'unnamed') expect(actor).toBeUndefined();
      else {
        expect(actor).toMatchObject({ name });
        expect(actor?.['sameAs']).toBe(sameAs);
        expect(actor?.['@type'] === 'Person').toBe(kind === 'person');
        expect(actor?.['jobTitle'] ?? actor?.['description']).toBe(role);
      }
    }
    for (const { id, title, url: address, publisher, published } of record.sources) {
      const source = node(`sources/${id}`);
      expect(source).toMatchObject({ name: title });
      expect(source?.['url']).toBe(address);
      expect(source?.['datePublished']).toBe(published);
      expect((source?.['publisher'] as Node | undefined)?.['name']).toBe(publisher);
    }
  }
});

test('pull quotes are quotations on the pages that show them', () => {
  for (const { slug, body } of analyses) {
    const quotedOn = (path: string) =>
      nodes(pageAt(path), 'Quotation')
        .map((node) => String(node['@id']))
        .toSorted();
    const id = (claim: string) => `${url}${claimAddress(slug, claim)}#quotation`;
    expect(quotedOn(`/${slug}/`)).toEqual(body.pullQuotes.map(({ claim }) => id(claim)).toSorted());
    for (const section of body.sections) {
      const pulled = body.pullQuotes.filter((quote) => quote.section === section.id);
      expect(quotedOn(`/${slug}/${section.id}/`)).toEqual(
        pulled.map(({ claim }) => id(claim)).toSorted(),
      );
    }
  }
});

test('the way to a section and a claim is the one that the page shows', () => {
  const shown = whole.filter(({ $ }) => $('nav[aria-label="Breadcrumb"]').length > 0);
  expect(shown.length).toBeGreaterThan(60);
  for (const page of whole) {
    const [list] = nodes(page, 'BreadcrumbList');
    const links = page
      .$('nav[aria-label="Breadcrumb"] a')
      .get()
      .map((link) => decodeURI(page.$(link).attr('href') ?? ''));
    if (!shown.includes(page)) expect(list).toBeUndefined();
    else {
      const steps = list?.['itemListElement'] as Node[];
      expect(steps.map(({ position }) => position)).toEqual(steps.map((_, i) => i + 1));
      const host = features.includes(page) ? 'https://port.example' : url;
      expect(steps.map(({ item }) => decodeURI(String(item)))).toEqual(
        [...links, page.path].map((path) => host + path),
      );
    }
  }
});

test('a correction is a comment, and an update is none', () => {
  const [article] = nodes(featureAt('/port/'), 'AnalysisNewsArticle');
  expect(article?.['correction']).toEqual([
    {
      '@type': 'CorrectionComment',
      datePublished: '2026-01-04',
      text: 'The day of the order was wrong.',
    },
  ]);
  expect(article?.['dateModified']).toBe('2026-01-05T10:30:00Z');
  for (const { slug } of analyses)
    expect(nodes(pageAt(`/${slug}/`), 'AnalysisNewsArticle')[0]).not.toHaveProperty('correction');
});

test('a translation and its original name each other', () => {
  const article = (path: string) =>
    nodes(featureAt(path), 'AnalysisNewsArticle').find(
      (node) => node['@id'] === `https://port.example${path}`,
    );
  expect(references(article('/port/')?.['workTranslation'])).toEqual([
    'https://port.example/port-uk/',
  ]);
  expect(references(article('/port-uk/')?.['translationOfWork'])).toEqual([
    'https://port.example/port/',
  ]);
});

test('a person, an office and what they belong to are told apart', () => {
  const graph = graphOf(featureAt('/port/'))['@graph'];
  const named = (name: string) => graph.find((node) => node['name'] === name);
  expect(named('The Minister')).toEqual({
    '@type': 'Person',
    '@id': 'https://port.example/actors/minister/',
    name: 'The Minister',
    sameAs: 'https://register.example/minister',
    jobTitle: 'Minister of Ports',
    affiliation: { '@id': 'https://port.example/actors/ministry/' },
  });
  expect(named('The Ministry')?.['@type']).toBe('GovernmentOrganization');
  expect(named('The Union')?.['@type']).toBe('Organization');
  expect(named('A clerk who is not named')).toBeUndefined();
});

test('an author is a person where the record gives a family name, else cited whole', () => {
  const authors = graphOf(featureAt('/port/'))['@graph'].filter((node) =>
    String(node['@id']).includes('#author-'),
  );
  expect(authors).toEqual([
    {
      '@type': 'Person',
      '@id': 'https://port.example/port/#author-1',
      name: 'Ada Example',
      url: 'https://ada.example/',
      familyName: 'Example',
      givenName: 'Ada',
    },
    {
      '@type': 'Organization',
      '@id': 'https://port.example/port/#author-2',
      name: 'The port desk',
    },
  ]);
});

test('the graph of the ledger says of speakers and articles no more than the ledger shows', () => {
  for (const { slug } of analyses) {
    const page = pageAt(`/${slug}/claims/`);
    const shown = page.$('main').text();
    for (const person of nodes(page, 'Person')) {
      expect(shown).toContain(person['name']);
      expect(Object.keys(person).toSorted()).toEqual(['@id', '@type', 'name']);
    }
    const [article] = nodes(page, 'AnalysisNewsArticle');
    expect(article).not.toHaveProperty('temporalCoverage');
    expect(page.$(`main time[datetime="${article?.['datePublished']}"]`).length).toBe(1);
  }
});
