import otherParser from '@orcid/bibtex-parse-js';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import {
  analysesIn,
  exampleAnalysis,
  exampleSite,
} from '../../../tests/support/derived-analysis.ts';
import type { Changes } from '../../../tests/support/example-analysis.ts';
import { claimView, claimViews } from '../../data/claims.ts';
import { citationsOf } from './citations.ts';
import { citedAnalysis, citedClaim, type CslItem } from './csl-item.ts';
import { Cite } from './library.ts';

const site = { ...exampleSite, publisher: exampleSite.name };

function analysisItem(...changes: Changes): CslItem {
  return citedAnalysis(exampleAnalysis(...changes), site);
}
function claimItem(id: string, ...changes: Changes): CslItem {
  const analysis = exampleAnalysis(...changes);
  return citedClaim(analysis, site, claimView(analysis, id));
}

/** All citations of an item by their format, as text. */
function citations(item: CslItem): Record<string, string> {
  const { printed, files } = citationsOf(item);
  return Object.fromEntries([
    ...printed.map(({ style, html }) => [style, html]),
    ...files.map(({ format, text }) => [format, text.replaceAll('\r\n', '\n')]),
  ]) as Record<string, string>;
}
const textOf = (html: string | undefined) => load(html ?? '', null, false).text();
const titled = (title: string): Changes => [
  ['title: A port opens', `title: ${JSON.stringify(title)}`],
];
const claiming = (text: string): Changes => [
  ['text: The port is open.', `text: ${JSON.stringify(text)}`],
];
const by = (authors: string): Changes => [
  ['authors: [{ name: The desk }]', `authors: [${authors}]`],
];

/** Words with every sign that means something to one of the formats. */
const odd =
  '“Fifty % of A & B”: #1, _x_ {y} $5 \\z ~^ <b>bold</b> <script>alert(1)</script> — Путин, محمد, Ünal';

describe('an analysis', () => {
  test('is cited in five ways', () => {
    const { apa, chicago, bibtex, ris, ...rest } = citations(analysisItem());
    expect(apa).toMatchInlineSnapshot(
      `"The desk. (2026, November 23). <i>A port opens</i> [News analysis]. The Port Record. https://port.example/x/"`,
    );
    expect(chicago).toMatchInlineSnapshot(
      `"The desk. 2026. “A Port Opens.” News analysis. The Port Record. November 23, 2026. https://port.example/x/."`,
    );
    expect(bibtex).toMatchInlineSnapshot(`
      "@misc{x-2026,
      	author = {{The desk}},
      	year = {2026},
      	month = nov,
      	day = {23},
      	publisher = {The Port Record},
      	title = {A port opens},
      	howpublished = {News analysis},
      	url = {https://port.example/x/},
      }"
    `);
    expect(ris).toMatchInlineSnapshot(`
      "TY  - ELEC
      AU  - The desk
      DA  - 2026/11/23/
      PY  - 2026
      ID  - x-2026
      LA  - en
      N1  - News analysis
      T2  - The Port Record
      TI  - A port opens
      UR  - https://port.example/x/
      ER  - 
      "
    `);
    expect(rest['csl-json']).toMatchInlineSnapshot(`
      "[
        {
          "id": "x-2026",
          "type": "webpage",
          "title": "A port opens",
          "genre": "News analysis",
          "author": [
            {
              "literal": "The desk"
            }
          ],
          "container-title": "The Port Record",
          "issued": {
            "date-parts": [
              [
                2026,
                11,
                23
              ]
            ]
          },
          "language": "en",
          "URL": "https://port.example/x/"
        }
      ]"
    `);
  });

  test('is cited by all its authors: people by their family names, a desk whole', () => {
    const { apa, chicago, bibtex, ris } = citations(
      analysisItem(
        ...by(
          '{ name: Jane Q. Doe, family: Doe }, { name: Иван Петров, family: Петров }, { name: Smith and Sons }',
        ),
      ),
    );
    expect(apa).toMatchInlineSnapshot(
      `"Doe, J. Q., Петров, И., &#38; Smith and Sons. (2026, November 23). <i>A port opens</i> [News analysis]. The Port Record. https://port.example/x/"`,
    );
    expect(chicago).toMatchInlineSnapshot(
      `"Doe, Jane Q., Иван Петров, and Smith and Sons. 2026. “A Port Opens.” News analysis. The Port Record. November 23, 2026. https://port.example/x/."`,
    );
    expect(bibtex?.match(/author = .*/)?.[0]).toMatchInlineSnapshot(
      `"author = {Doe, Jane Q. and Петров, Иван and {Smith and Sons}},"`,
    );
    expect(ris?.match(/AU {2}- .*/g)).toMatchInlineSnapshot(`
      [
        "AU  - Doe, Jane Q.",
        "AU  - Петров, Иван",
        "AU  - Smith and Sons",
      ]
    `);
  });

  test('is cited by its day in UTC, and tells programs of an update', () => {
    const {
      apa,
      'csl-json': json,
      ris,
      bibtex,
    } = citations(
      analysisItem([
        'published: 2026-11-23T12:00:00Z',
        'published: 2026-01-01T00:30:00Z\nupdated: 2026-01-02T23:59:00Z\nchanges: [{ on: 2026-01-02, kind: update, text: T. }]',
      ]),
    );
    expect(apa).toContain('(2026, January 1)');
    expect(json).toContain('"note": "Updated 2 January 2026"');
    expect(ris).toContain('N1  - News analysis. Updated 2 January 2026\n');
    expect(bibtex).toContain('note = {Updated 2 January 2026}');
  });

  test('names a publisher who is not the site', () => {
    const { apa, chicago, ris, bibtex } = citations(citedAnalysis(exampleAnalysis(), exampleSite));
    for (const text of [apa, chicago]) expect(text).toContain('Port Press.');
    expect(ris).toContain('PB  - Port Press\nT2  - The Port Record\n');
    expect(bibtex).toContain('publisher = {Port Press}');
  });

  test('keeps the small words of names where a style capitalises its title', () => {
    const { chicago } = citations(
      analysisItem(
        ...titled('Why von der Leyen, bin Salman and de la Rúa met in the port of Le Havre'),
      ),
    );
    expect(chicago).toContain(
      '“Why von der Leyen, bin Salman and de la Rúa Met in the Port of Le Havre.”',
    );
  });

  test('in another language than English keeps the case of its title', () => {
    const { chicago } = citations(
      analysisItem(['lang: en', 'lang: de'], ...titled('Ein hafen öffnet')),
    );
    expect(chicago).toContain('“Ein hafen öffnet.”');
  });
});

describe('a claim', () => {
  test('is cited in five ways, with who said it and where', () => {
    const { apa, chicago, bibtex, ris, ...rest } = citations(claimItem('port-open'));
    expect(apa).toMatchInlineSnapshot(
      `"The desk. (2026, November 23). <i>The port is open</i> [Claim 1 (The Minister) in A port opens]. The Port Record. https://port.example/x/claims/port-open/"`,
    );
    expect(chicago).toMatchInlineSnapshot(
      `"The desk. 2026. “The port is open.” Claim 1 (The Minister) in A port opens. The Port Record. November 23, 2026. https://port.example/x/claims/port-open/."`,
    );
    expect(bibtex).toMatchInlineSnapshot(`
      "@misc{x-2026-port-open,
      	author = {{The desk}},
      	year = {2026},
      	month = nov,
      	day = {23},
      	publisher = {The Port Record},
      	title = {The port is open.},
      	howpublished = {Claim 1 ({The} {Minister}) in {A} port opens},
      	url = {https://port.example/x/claims/port-open/},
      }"
    `);
    expect(ris).toMatchInlineSnapshot(`
      "TY  - ELEC
      AU  - The desk
      DA  - 2026/11/23/
      PY  - 2026
      ID  - x-2026-port-open
      LA  - en
      N1  - Claim 1 (The Minister) in A port opens
      T2  - The Port Record
      TI  - The port is open.
      UR  - https://port.example/x/claims/port-open/
      ER  - 
      "
    `);
    expect(rest['csl-json']).toMatchInlineSnapshot(`
      "[
        {
          "id": "x-2026-port-open",
          "type": "webpage",
          "title": "The port is open.",
          "genre": "Claim 1 (The Minister) in A port opens",
          "author": [
            {
              "literal": "The desk"
            }
          ],
          "container-title": "The Port Record",
          "issued": {
            "date-parts": [
              [
                2026,
                11,
                23
              ]
            ]
          },
          "language": "en",
          "URL": "https://port.example/x/claims/port-open/"
        }
      ]"
    `);
  });

  test('of the analysis itself has no other speaker', () => {
    expect(citations(claimItem('our-view'))['apa']).toContain('[Claim 2 in A port opens]');
  });

  test('keeps its words, and the full stop of an abbreviation', () => {
    const said = 'Trump said the port is in the U.S.';
    const { apa, chicago } = citations(claimItem('port-open', ...claiming(said)));
    expect(apa).toContain(`<i>${said}</i> [Claim 1`);
    expect(chicago).toContain(`“${said}”`);
  });

  test('is cited whole, however long it is', () => {
    const long = `The minister said ${'that the port will open, '.repeat(40)}and soon.`;
    const all = citations(claimItem('port-open', ...claiming(long)));
    expect(textOf(all['apa'])).toContain(long.slice(0, -1));
    expect(textOf(all['chicago'])).toContain(long);
    expect(all['bibtex']).toContain(`{${long}}`);
    expect(all['ris']).toContain(`TI  - ${long}\n`);
  });
});

describe('odd signs', () => {
  const item = claimItem('port-open', ...claiming(odd), ...by('{ name: The desk & co. }'));

  test('stand for themselves in every format', () => {
    const { apa, chicago, bibtex, ris, ...rest } = citations(item);
    expect(textOf(apa)).toContain(odd);
    // Inside its quotation marks the style turns ours into single ones.
    expect(textOf(chicago)).toContain(odd.replace('“', '‘').replace('”', '’'));
    expect(bibtex?.match(/title = .*/)?.[0]).toMatchInlineSnapshot(
      `"title = {“{Fifty} \\% of {A} \\& {B}”: \\#1, \\_x\\_ \\textbraceleft{}y\\textbraceright{} \\$5 \\textbackslash{}z \\textasciitilde{}\\textasciicircum{} \\textless{}b\\textgreater{}bold\\textless{}/b\\textgreater{} \\textless{}script\\textgreater{}alert(1)\\textless{}/script\\textgreater{} — Путин, محمد, Ünal},"`,
    );
    expect(ris).toContain(`TI  - ${odd}\n`);
    expect(JSON.parse(rest['csl-json'] ?? '')).toEqual([item]);
  });

  test('stand for themselves also in what BibTeX calls the kind, the author and the publisher', () => {
    const analysis = exampleAnalysis(
      ['name: The Minister', 'name: "A & B_#2 %"'],
      ['title: A port opens', 'title: "50 % & more_#3"'],
      ...by('{ name: "The desk & co_#4 %" }'),
    );
    const published = { ...site, publisher: 'Press & Co_#1 50 %' };
    const { bibtex } = citations(citedClaim(analysis, published, claimView(analysis, 'port-open')));
    const field = (name: string) => new RegExp(`\t${name} = \\{(.*)\\},`).exec(bibtex ?? '')?.[1];
    expect(field('publisher')).toBe('Press \\& Co\\_\\#1 50 \\%');
    expect(field('author')).toBe('{The desk \\& co\\_\\#4 \\%}');
    expect(field('howpublished')).toBe(
      'Claim 1 ({A} \\& {B}\\_\\#2 \\%) in 50 \\% \\& more\\_\\#3',
    );
  });

  test('make no markup: a citation is text and italics', () => {
    for (const { html } of citationsOf(item).printed) {
      const $ = load(html, null, false);
      expect($('*').not('i').length).toBe(0);
      expect($('i *').length).toBe(0);
    }
  });

  test('make no second field in a line of RIS', () => {
    const { files } = citationsOf({ ...item, title: 'One\r\nER  - \nTY  - BOOK' });
    const text = files.find(({ format }) => format === 'ris')?.text ?? '';
    expect(text.match(/^(TY|ER) {2}- /gm)).toEqual(['TY  - ', 'ER  - ']);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('ER  - \r\n')).toBe(true);
  });
});

describe('what is written is read back the same', () => {
  const items: [name: string, item: CslItem][] = [
    ['an analysis', analysisItem(...titled('A port: “opens” at 50 % & more'))],
    [
      'a claim with odd signs, by three authors',
      claimItem(
        'port-open',
        ...claiming(odd.replace('<script>alert(1)</script> ', '').replace('<b>bold</b> ', '')),
        ...by(
          '{ name: Jane Q. Doe, family: Doe }, { name: Xi Jinping, family: Xi }, { name: The desk & co }',
        ),
      ),
    ],
  ];
  // BibTeX knows no whole names: one in braces is a family name without a given one.
  const essence = ({ title, author, issued, URL }: Partial<CslItem>) => ({
    title,
    author: author?.map((name) => ('literal' in name ? { family: name.literal } : { ...name })),
    issued: issued?.['date-parts'],
    URL,
  });
  /** The library keeps the case of what stands in braces by markup of its own. */
  const withoutCase = (text: string) => text.replace(/<\/?span[^>]*>/g, '');

  test.each(items)('%s', (_, item) => {
    for (const { format, text } of citationsOf(item).files) {
      const [read = {}] = new Cite(text).data as Partial<CslItem>[];
      expect(
        essence({ ...read, title: withoutCase(read.title ?? '') }),
        `${format}: ${text}`,
      ).toEqual(essence(item));
    }
  });

  test.each(items)('%s, of the BibTeX by another parser', (_, item) => {
    const [entry, ...others] = otherParser.toJSON(citations(item)['bibtex'] ?? '');
    expect(others).toEqual([]);
    expect(entry?.citationKey).toBe(item.id);
    expect(entry?.entryTags).toMatchObject({
      year: '2026',
      month: 'nov',
      day: '23',
      url: item.URL,
    });
  });
});

describe('keys', () => {
  test('are of signs that BibTeX takes, and no two of a site are the same', async () => {
    const keys = (await analysesIn('content')).flatMap((analysis) => [
      citedAnalysis(analysis, site).id,
      ...claimViews(analysis).map((view) => citedClaim(analysis, site, view).id),
    ]);
    expect(keys.length).toBeGreaterThan(45);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !/^[a-z0-9-]+$/.test(key))).toEqual([]);
  });

  test('of long ids differ in every format', () => {
    const texts = ['north', 'south'].map((end) => {
      const id = `the-minister-of-ports-said-on-monday-that-the-port-is-open-in-the-${end}`;
      const analysis = exampleAnalysis(
        ['- id: port-open', `- id: ${id}`],
        ['<Claim id="port-open">', `<Claim id="${id}">`],
        ['<PullQuote claim="port-open" />', `<PullQuote claim="${id}" />`],
      );
      return citations(citedClaim(analysis, site, claimView(analysis, id)));
    });
    const keys = [/^@misc\{(.*),$/m, /^ID {2}- (.*)$/m, /"id": "(.*)"/].map((key, i) =>
      texts.map((text) => key.exec(text[['bibtex', 'ris', 'csl-json'][i] ?? ''] ?? '')?.[1]),
    );
    for (const [north, south] of keys) {
      expect(north).toMatch(/^x-2026-the-minister.*-north$/);
      expect(south).toMatch(/^x-2026-the-minister.*-south$/);
    }
  });

  test('are the names of the files', () => {
    expect(citationsOf(claimItem('port-open')).files.map(({ name }) => name)).toEqual([
      'x-2026-port-open.bib',
      'x-2026-port-open.ris',
      'x-2026-port-open.json',
    ]);
  });
});

test('a file’s address holds the file, and nothing that ends an attribute or an address', () => {
  const item = claimItem('port-open', ...claiming(`${odd} "quoted"`));
  for (const { href, text } of citationsOf(item).files) {
    expect(href).toMatch(/^data:[a-z0-9/.+-]+;charset=utf-8,[^"<>#\s]+$/);
    expect(decodeURIComponent(href.slice(href.indexOf(',') + 1))).toBe(text);
  }
});
