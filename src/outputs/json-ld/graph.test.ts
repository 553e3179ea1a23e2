import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleAnalysis, exampleSite } from '../../../tests/support/derived-analysis.ts';
import {
  actor,
  analysis as input,
  claim,
  exampleText,
  source,
} from '../../../tests/support/example-analysis.ts';
import type { Analysis } from '../../data/analyses.ts';
import { claimHead, ledgerHead, sectionHead, siteHead } from '../../data/head.ts';
import { sectionView } from '../../data/sections.ts';
import type { Translation } from '../../data/translations.ts';
import {
  analysisGraph,
  claimGraph,
  ledgerGraph,
  sectionGraph,
  siteGraph,
  type Graph,
} from './graph.ts';

type Value = string | number | Node | Value[];
interface Node {
  [key: string]: Value;
}
const nodesOf = (graph: Graph) => graph['@graph'] as unknown as Node[];
const at = 'https://port.example';
const ref = (path: string) => ({ '@id': at + path });

/** The node of a graph with that id; fails where there is none, so that no test is empty. */
function node(graph: Graph, path: string): Node {
  const found = nodesOf(graph).find((candidate) => candidate['@id'] === at + path);
  if (!found) throw new Error(`No node ${path}.`);
  return found;
}

/** The analysis that a frontmatter and a body are; JSON is YAML too. */
function written(frontmatter: object, body: string, slug = 'x'): Analysis {
  const text = `---\n${JSON.stringify(frontmatter)}\n---\n\n${body}`;
  const analysis = exampleAnalysis([exampleText, text]);
  return { ...analysis, slug, href: `/${slug}/` };
}

const actors = [
  actor('minister', { affiliation: 'ministry' }),
  actor('ministry', { kind: 'office' }),
  actor('clerk', { kind: 'unnamed', affiliation: 'ministry' }),
];
const sources = [
  source('gazette', { archived: 'https://archive.example/1', published: '2025-08-06' }),
  source('herald'),
  source('later', { kind: 'document', by: 'ministry' }),
];
const example = written(
  input({
    actors,
    sources,
    claims: [
      claim('open', 'minister', ['gazette'], { quote: 'Words of gazette', disputes: ['shut'] }),
      claim('shut', 'clerk', ['herald'], { quote: 'Words of herald' }),
      claim('soon', 'ministry', ['gazette'], {
        kind: 'forecast',
        forecast: {
          criteria: 'A ship docks.',
          due: '2025-09-01',
          outcome: {
            verdict: 'came-true',
            on: '2025-08-30',
            text: 'One did.',
            evidence: [{ source: 'later', excerpt: 'It docked.' }],
          },
        },
      }),
      { id: 'ours', text: 'It matters.', kind: 'assessment', by: 'author', on: '2025-08-07' },
    ],
  }),
  `## The port

It <Claim id="open">is open</Claim>, <Claim id="shut">or shut</Claim>.

<PullQuote claim="open" />

## The rest

It <Claim id="soon">comes</Claim>, and <Claim id="ours">matters</Claim>.

<PullQuote claim="shut" />
`,
);

const whole = (analysis = example, translations: readonly Translation[] = []) =>
  analysisGraph(exampleSite, analysis, translations);
const ofClaim = (id: string, analysis = example) =>
  claimGraph(exampleSite, claimHead(exampleSite, analysis, id, []), analysis, id);
const ofLedger = (analysis = example) =>
  ledgerGraph(exampleSite, ledgerHead(exampleSite, analysis, []), analysis);
function ofSection(id: string, analysis = example): Graph {
  const view = sectionView(analysis, id);
  return sectionGraph(exampleSite, sectionHead(exampleSite, analysis, view), analysis, view);
}
const ofMethod = () =>
  siteGraph(exampleSite, siteHead(exampleSite, { title: 'M', description: 'm', path: '/method/' }));

describe('the article', () => {
  test('is part of the site, is free under its licence, and tells how long it takes', () => {
    expect(node(whole(), '/x/')).toMatchObject({
      '@type': 'AnalysisNewsArticle',
      isPartOf: ref('/#website'),
      publisher: ref('/#publisher'),
      author: [ref('/x/#author-1')],
      mainEntityOfPage: `${at}/x/`,
      image: `${at}/x/card.png`,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      timeRequired: 'PT1M',
      citation: [ref('/sources/gazette/'), ref('/sources/herald/'), ref('/sources/later/')],
    });
  });

  test('says how long a long text takes', () => {
    const long = written(
      input({ actors: [actor('minister')] }),
      `## The port\n\n${'So it goes. '.repeat(400)}It <Claim id="port-open">opens</Claim>.\n`,
    );
    expect(node(whole(long), '/x/')['timeRequired']).toBe('PT6M');
  });

  const inLanguage = (lang: string, slug: string, translationOf?: string): Translation => ({
    lang,
    language: lang,
    analysis: written(
      input({ lang, ...(translationOf === undefined ? {} : { translationOf }) }),
      '## A\n\nIt <Claim id="port-open">opens</Claim>.\n',
      slug,
    ),
  });
  const group = [
    inLanguage('uk', 'x'),
    inLanguage('de', 'x-de', 'x'),
    inLanguage('en', 'x-en', 'x'),
  ];

  test.each(['x-de', 'x-en'])('of three languages, %s is a translation of the original', (slug) => {
    const translation = group.find(({ analysis }) => analysis.slug === slug)?.analysis;
    const article = node(whole(translation, group), `/${slug}/`);
    expect(article['translationOfWork']).toMatchObject({ '@id': `${at}/x/`, inLanguage: 'uk' });
    expect(article).not.toHaveProperty('workTranslation');
  });

  test('of three languages, the original has two translations', () => {
    const article = node(whole(group[0]?.analysis, group), '/x/');
    expect(article['workTranslation']).toMatchObject([ref('/x-de/'), ref('/x-en/')]);
    expect(article).not.toHaveProperty('translationOfWork');
  });
});

describe('a page', () => {
  test('of a claim is a part of the article, and the claim is what it is about', () => {
    expect(node(ofClaim('open'), '/x/claims/open/#page')).toMatchObject({
      '@type': 'WebPage',
      url: `${at}/x/claims/open/`,
      isPartOf: ref('/x/'),
      mainEntity: ref('/x/claims/open/'),
      breadcrumb: ref('/x/claims/open/#breadcrumbs'),
    });
  });

  test('of a section and of the ledger is a part of the article, and about no one thing', () => {
    for (const page of [
      node(ofSection('the-port'), '/x/the-port/#page'),
      node(ofLedger(), '/x/claims/#page'),
    ]) {
      expect(page).toMatchObject({ '@type': 'WebPage', isPartOf: ref('/x/') });
      expect(page).not.toHaveProperty('mainEntity');
    }
  });

  test('of the site is a part of the site', () => {
    expect(node(ofMethod(), '/method/#page')).toMatchObject({ isPartOf: ref('/#website') });
  });
});

describe('a claim', () => {
  test('has as its author whoever makes it: an actor, or the authors of the analysis', () => {
    expect(node(whole(), '/x/claims/open/')['author']).toEqual(ref('/actors/minister/'));
    expect(node(whole(), '/x/claims/ours/')['author']).toEqual([ref('/x/#author-1')]);
  });

  test('of a speaker who is not named is credited in words, as is the quotation', () => {
    for (const path of ['/x/claims/shut/', '/x/claims/shut/#quotation']) {
      const said = node(ofClaim('shut'), path);
      expect(said['creditText']).toBe('The clerk');
      expect(said).not.toHaveProperty('author');
      expect(said).not.toHaveProperty('spokenByCharacter');
    }
    expect(JSON.stringify(ofClaim('shut'))).not.toContain('actor-clerk');
  });

  test('has a quotation that is a part of it, based on the source that holds the words', () => {
    expect(node(ofClaim('open'), '/x/claims/open/#quotation')).toEqual({
      '@type': 'Quotation',
      '@id': `${at}/x/claims/open/#quotation`,
      text: 'Words of gazette',
      inLanguage: 'en',
      spokenByCharacter: ref('/actors/minister/'),
      isPartOf: ref('/x/claims/open/'),
      isBasedOn: ref('/sources/gazette/'),
    });
  });

  test('has its own sources in full on its page, and those of a claim against it by publisher', () => {
    expect(node(ofClaim('open'), '/sources/gazette/')).toEqual({
      '@type': 'Article',
      '@id': `${at}/sources/gazette/`,
      name: 'Page gazette',
      url: 'https://gazette.example/',
      publisher: { '@type': 'Organization', name: 'Publisher of gazette' },
      datePublished: '2025-08-06',
      inLanguage: 'en',
      archivedAt: 'https://archive.example/1',
    });
    expect(node(ofClaim('open'), '/sources/herald/')).toEqual({
      '@type': 'CreativeWork',
      '@id': `${at}/sources/herald/`,
      publisher: { '@type': 'Organization', name: 'Publisher of herald' },
    });
  });

  test('against it that rests on a source without a publisher names that by its title', () => {
    const leaflet = {
      ...source('herald', { kind: 'analysis', unrecorded: 'Found on a wall.' }),
      publisher: undefined,
      url: undefined,
    };
    const frontmatter = { ...example.record, sources: [sources[0], leaflet, sources[2]] };
    const unsigned = written(frontmatter, '## A\n\nIt <Claim id="open">is open</Claim>.\n');
    expect(node(ofClaim('open', unsigned), '/sources/herald/')).toEqual({
      '@type': 'CreativeWork',
      '@id': `${at}/sources/herald/`,
      name: 'Page herald',
    });
    expect(node(ofClaim('shut', unsigned), '/sources/herald/')).toEqual({
      '@type': 'Article',
      '@id': `${at}/sources/herald/`,
      name: 'Page herald',
      inLanguage: 'en',
    });
  });

  test('that was settled has the sources of its outcome in full', () => {
    expect(node(ofClaim('soon'), '/sources/later/')).toMatchObject({
      '@type': 'CreativeWork',
      name: 'Page later',
      url: 'https://later.example/',
    });
  });
});

/** The claims whose nodes, or whose quotations, a graph holds. */
const claimsIn = (graph: Graph, type: 'Claim' | 'Quotation') =>
  nodesOf(graph).flatMap((one) =>
    one['@type'] === type ? [/claims\/(\w+)\//.exec(String(one['@id']))?.[1]] : [],
  );

test('a section has what it states and quotes, also the claim of a quotation from elsewhere', () => {
  expect(claimsIn(ofSection('the-port'), 'Claim')).toEqual(['open', 'shut']);
  expect(claimsIn(ofSection('the-port'), 'Quotation')).toEqual(['open']);
  expect(claimsIn(ofSection('the-rest'), 'Claim')).toEqual(['soon', 'ours', 'shut']);
  expect(claimsIn(ofSection('the-rest'), 'Quotation')).toEqual(['shut']);
});

test('a ledger has every claim and no quotation, a claim’s page its own quotation only', () => {
  expect(claimsIn(ofLedger(), 'Claim')).toEqual(['open', 'shut', 'soon', 'ours']);
  expect(claimsIn(ofLedger(), 'Quotation')).toEqual([]);
  expect(claimsIn(ofClaim('open'), 'Claim')).toEqual(['open', 'shut']);
  expect(claimsIn(ofClaim('open'), 'Quotation')).toEqual(['open']);
  expect(claimsIn(whole(), 'Quotation')).toEqual(['open', 'shut']);
});

/** Everything that a value holds, itself first. */
function* within(value: Value): Iterable<Value> {
  yield value;
  if (typeof value !== 'object') return;
  for (const item of Array.isArray(value) ? value : Object.values(value)) yield* within(item);
}

/** The ids that a graph names and does not define, and those that it defines twice. */
function unsound(graph: Graph): string[] {
  const all = [...within(nodesOf(graph))].filter(
    (value): value is Node => typeof value === 'object' && !Array.isArray(value),
  );
  const idsOf = (nodes: Node[]) =>
    nodes.flatMap((one) => ('@id' in one ? [String(one['@id'])] : []));
  const defined = idsOf(all.filter((one) => '@type' in one));
  const named = idsOf(all.filter((one) => !('@type' in one)));
  return [
    ...named.filter((id) => !defined.includes(id)),
    ...defined.filter((id, i) => defined.indexOf(id) !== i),
  ];
}

const claimIds = ['a', 'b', 'c', 'd', 'e'];
const anySource = fc.constantFrom(...sources.map(({ id }) => id));
const claims = fc.tuple(
  ...claimIds.map((id) =>
    fc
      .record({
        by: fc.constantFrom('minister', 'ministry', 'clerk', 'author'),
        from: fc.uniqueArray(anySource, { minLength: 1 }),
        quoted: fc.boolean(),
        disputes: fc.subarray(claimIds.filter((other) => other !== id)),
        outcome: fc.option(anySource),
        section: fc.constantFrom('A', 'B', 'C'),
        pulledIn: fc.constantFrom('A', 'B', undefined),
      })
      .map((shape) => ({ id, ...shape })),
  ),
);
type Shape = Parameters<Parameters<typeof claims.map>[0]>[0][number];

function claimOf({ id, by, from, quoted, disputes, outcome }: Shape) {
  if (by === 'author')
    return { id, text: 'Ours.', kind: 'assessment', by, on: '2025-08-07', disputes };
  const settled = outcome !== null && {
    kind: 'forecast' as const,
    forecast: {
      criteria: 'So.',
      due: '2025-09-01',
      outcome: {
        verdict: 'partly' as const,
        on: '2025-08-30',
        text: 'Partly.',
        evidence: [{ source: outcome, excerpt: 'Partly.' }],
      },
    },
  };
  return claim(id, by, from, {
    disputes,
    ...(quoted && { quote: `Words of ${from[0]}` }),
    ...settled,
  });
}

test('in every graph each node that is named is there, once, whatever the record', () => {
  fc.assert(
    fc.property(claims, (shapes) => {
      const sections = ['A', 'B', 'C'].map((title) => {
        const stated = shapes.filter(({ section }) => section === title);
        const pulled = shapes.filter(
          ({ by, quoted, pulledIn }) => quoted && by !== 'author' && pulledIn === title,
        );
        return [
          `## ${title}`,
          'Words.',
          ...stated.map(({ id }) => `It <Claim id="${id}">is so</Claim>.`),
          ...pulled.map(({ id }) => `<PullQuote claim="${id}" />`),
        ].join('\n\n');
      });
      const analysis = written(
        { ...input({ actors, sources }), claims: shapes.map(claimOf) },
        sections.join('\n\n'),
      );
      const graphs = [
        whole(analysis),
        ofLedger(analysis),
        ofMethod(),
        ...analysis.body.sections.map(({ id }) => ofSection(id, analysis)),
        ...claimIds.map((id) => ofClaim(id, analysis)),
      ];
      expect(graphs.flatMap(unsound)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
