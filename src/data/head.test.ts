import { describe, expect, test } from 'vitest';
import type { Changes } from '../../tests/support/example-analysis.ts';
import { exampleAnalysis, exampleSite } from '../../tests/support/derived-analysis.ts';
import { analysisHead, claimHead, ledgerHead, sectionHead, siteHead } from './head.ts';
import { sectionView } from './sections.ts';

const example = exampleAnalysis();
const sectionOf = (analysis = example) =>
  sectionHead(exampleSite, analysis, sectionView(analysis, 'the-port'));

test('a page of the site is canonical in itself, unless it is no page of its own', () => {
  const page = { title: 'Method', description: 'How it works.', path: '/method/' };
  expect(siteHead(exampleSite, page)).toMatchObject({ canonical: '/method/', crumbs: [] });
  expect(siteHead(exampleSite, { ...page, canonical: false }).canonical).toBeUndefined();
});

test('an analysis says how much it holds and when it was published', () => {
  expect(analysisHead(exampleSite, example, [])).toMatchObject({
    title: 'A port opens',
    path: '/x/',
    canonical: '/x/',
    cited: { title: 'A port opens', path: '/x/' },
    facts: [
      { label: 'The record', value: '2 claims by 1 speaker' },
      { label: 'Published', value: '23 November 2026' },
    ],
  });
});

describe('a section', () => {
  test('is canonical in its analysis, cited as it, and described in its own words', () => {
    expect(sectionOf()).toMatchObject({
      title: 'The port · A port opens',
      description: 'The minister says that the port is open. We think that it will be late.',
      path: '/x/the-port/',
      canonical: '/x/',
      cited: { title: 'A port opens', path: '/x/' },
    });
  });

  test('says which it is and how many claims it states, not those of the whole', () => {
    const two = exampleAnalysis(
      ['We think', '## The weather\n\nWe think'],
      ['late</Claim>.\n', 'late</Claim>.\n\n## The rest\n\nNothing more is known.\n'],
    );
    expect(sectionHead(exampleSite, two, sectionView(two, 'the-weather')).facts).toEqual([
      { label: 'Section', value: '2 of 3' },
      { label: 'Claims', value: '1' },
    ]);
  });

  test('with a long text is described by its first whole sentences', () => {
    const sentence = 'This sentence has words enough to fill much of what a chat will show.';
    const long = exampleAnalysis(['We think', `${sentence} ${sentence} ${sentence} We think`]);
    const { description } = sectionOf(long);
    expect(description.length).toBeLessThanOrEqual(200);
    expect(description).toMatch(/show\.$/);
  });

  test('that is all list is described by what leads on to it', () => {
    const list = exampleAnalysis(
      [
        'We think that <Claim id="our-view">it will be late</Claim>.',
        '- So <Claim id="our-view">we think</Claim>.',
      ],
      ['The minister says', 'These points are open:\n\n- The minister says'],
    );
    expect(sectionOf(list).description).toBe('These points are open.');
  });

  test('without running text of its own has the description of its analysis', () => {
    const empty = exampleAnalysis(
      ['The minister says', '## Else\n\nThe minister says'],
      ['<PullQuote claim="port-open" />\n', ''],
    );
    expect(sectionOf(empty).description).toBe(empty.record.description);
  });
});

test('the ledger counts its claims by standing, and is cited as its analysis', () => {
  expect(ledgerHead(exampleSite, example, [])).toMatchObject({
    description:
      '2 claims by 1 speaker: 1 documented and 1 author’s assessment. Each with its evidence.',
    cited: { title: 'A port opens', path: '/x/' },
    facts: [
      { label: 'Claims', value: '2' },
      { label: 'Speakers', value: '1' },
    ],
  });
});

describe('a claim', () => {
  const described = (claim: string, ...changes: Changes) =>
    claimHead(exampleSite, exampleAnalysis(...changes), claim, []).description;

  test('is described by why it has its standing, who says it, when, and in which words', () => {
    expect(described('port-open')).toBe(
      'Documented: Ministry of Ports, “Order 12”. The Minister, Minister of ports, 7 August 2025: “the ‘port’ is open”.',
    );
  });

  test('without a quotation is described by our sentence: an excerpt may be the words of whoever reports it', () => {
    expect(
      described(
        'port-open',
        ['    quote: the “port” is open\n', ''],
        ['<PullQuote claim="port-open" />\n', ''],
      ),
    ).toBe(
      'Documented: Ministry of Ports, “Order 12”. The Minister, Minister of ports, 7 August 2025. In the text: The minister says that the port is open.',
    );
  });

  test('of our own is described by the sentence in which we state it', () => {
    expect(described('our-view')).toBe(
      'Author’s assessment, 23 November 2026. In the text: We think that it will be late.',
    );
  });

  test('with long words is cut after who and when', () => {
    const long = described(
      'port-open',
      [
        "It says that the 'port' is  open from Monday.",
        `It says that the 'port' is open. ${'And more. '.repeat(60)}`,
      ],
      ['quote: the “port” is open', `quote: the “port” is open. ${'And more. '.repeat(50)}`],
    );
    expect(long.length).toBeLessThanOrEqual(300);
    expect(long).toMatch(/The Minister, Minister of ports, 7 August 2025: “the .* …$/);
  });

  test('tells what became of a forecast', () => {
    expect(
      described('port-open', [
        'kind: statement',
        'kind: forecast\n    forecast:\n      criteria: It opens.\n      due: 2025-08-08\n      outcome: { verdict: did-not, on: 2025-08-09, text: It stayed shut., evidence: [{ source: gazette, excerpt: Shut. }] }',
      ]),
    ).toMatch(/What became of it: It stayed shut\.$/);
  });

  test('leaves its quotation out where what became of it would not fit beside it', () => {
    const words = 'the port is open, and '.repeat(9);
    const text = described(
      'port-open',
      ["It says that the 'port' is  open from Monday.", words],
      ['quote: the “port” is open', `quote: ${words}`],
      [
        'kind: statement',
        'kind: forecast\n    forecast:\n      criteria: It opens.\n      due: 2025-08-08\n      outcome: { verdict: did-not, on: 2025-08-09, text: It stayed shut., evidence: [{ source: gazette, excerpt: Shut. }] }',
      ],
    );
    expect(text).toMatch(/7 August 2025\. What became of it: It stayed shut\.$/);
  });

  test('of an office is credited without its role, of a speaker who is not named without saying so twice', () => {
    expect(described('port-open', ['by: minister', 'by: ministry'])).toContain(
      'Ministry of Ports, 7 August 2025: “',
    );
    expect(described('port-open', ['kind: person', 'kind: unnamed'])).toMatch(
      /^Anonymous\. The Minister, 7 August 2025: “/,
    );
  });

  test('does not end in two signs where its quotation ends a sentence', () => {
    expect(
      described('port-open', ['quote: the “port” is open', 'quote: open from Monday.']),
    ).toMatch(/Monday\.”$/);
  });

  test('is called by its standing too: the bare words would read as ours', () => {
    expect(claimHead(exampleSite, example, 'port-open', []).title).toBe(
      'Documented: The port is open.',
    );
  });

  test('has its own address, and the way to it', () => {
    const { path, canonical, crumbs, facts } = claimHead(exampleSite, example, 'port-open', []);
    expect([path, canonical]).toEqual(['/x/claims/port-open/', '/x/claims/port-open/']);
    expect(crumbs.map(({ href }) => href)).toEqual(['/x/', '/x/claims/', '/x/claims/port-open/']);
    expect(facts).toEqual([
      { label: 'Standing', value: 'Documented' },
      { label: 'Speaker', value: 'The Minister' },
    ]);
  });
});
