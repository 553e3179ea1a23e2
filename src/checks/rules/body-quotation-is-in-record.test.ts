import { describe, expect, test } from 'vitest';
import {
  changed,
  content,
  exampleText,
  file,
  findings,
} from '../../../tests/support/example-analysis.ts';
import { bodyQuotationIsInRecord } from './body-quotation-is-in-record.ts';

/** The example with these words in its text, from line 53 on. */
const withText = (words: string) => changed(['We think that', `${words}\n\nWe think that`]);

/** The place and the word that a quotation departs at; nothing where it holds. */
function departures(words: string): string[] {
  const read = file(withText(words));
  // What is looked for in a body that cannot be read is never found.
  expect(read.bodyError).toBeUndefined();
  return Array.from(
    bodyQuotationIsInRecord.check(read, content([read])),
    ({ line, column, message }) => `${line}:${column} ${/at "(.*)"\.$/.exec(message)?.[1] ?? ''}`,
  );
}

test('is silent where it holds', () => {
  expect(findings(bodyQuotationIsInRecord, exampleText)).toBe('');
});

test('reports a quotation with a word that the record does not show, at that word', () => {
  const text = withText("It says that “the 'port' is wide open from Monday”.");
  expect(findings(bodyQuotationIsInRecord, text)).toMatchInlineSnapshot(`
    "53:29 The quotation is in no quote or excerpt of the record: it departs from them at "wide".
        Quote word for word, with […] for what is left out; or add the evidence that shows it."
  `);
});

test('reports every such quotation', () => {
  expect(
    departures('“It says that a port” and “open from Monday” and “is open from Tuesday”.'),
  ).toEqual(['53:15 a', '53:64 Tuesday']);
});

test('lets a letter in brackets stand for another', () => {
  expect(departures("So “[T]he 'port' is open from Monday” and “open from Mon[day]”.")).toEqual([]);
});

test('tells of parts that stand in the record, and not in this order', () => {
  const text = withText('So “open from Monday … says that the”.');
  expect(findings(bodyQuotationIsInRecord, text)).toMatchInlineSnapshot(`
    "53:5 The parts of the quotation stand in no one excerpt in this order.
        Quote each by itself, or in the order of its source."
  `);
});

describe('what counts as a quotation', () => {
  test.each([
    ['“It says that nobody”'],
    ['„It says that nobody“'],
    ['„It says that nobody”'],
    ['«It says that nobody»'],
    ['‘It says that nobody’'],
    ['‚It says that nobody‘'],
    ['‚It says that nobody’'],
    ['‹It says that nobody›'],
    ['"It says that nobody"'],
    ['「It says that nobody」'],
    ['『It says that nobody』'],
  ])('%s', (words) => {
    expect(departures(`So: ${words}, then.`)).toEqual(['53:19 nobody']);
    expect(departures(`So: ${words.replace('nobody', "the 'port'")}, then.`)).toEqual([]);
  });

  test('words in marks that are not closed, as where a quotation has several paragraphs', () => {
    expect(departures('“It says that nobody\n\n“It says that we do”')).toEqual([
      '53:15 nobody',
      '55:15 we',
    ]);
  });

  test('a paragraph of a block quotation', () => {
    expect(departures('> It says that\n> nobody is open from Monday.')).toEqual(['54:3 nobody']);
    expect(departures("> It says that\n> the 'port' is open from Monday.")).toEqual([]);
  });

  test('in a block quotation with marks of its own, what stands in them', () => {
    expect(departures('> “is open from Monday,” he wrote that day.')).toEqual([]);
    expect(departures('> So he wrote that day: “It says that nobody.”')).toEqual(['53:39 nobody']);
  });

  test('not the line below it that names the speaker', () => {
    expect(
      departures("> the 'port' is open from Monday.\n>\n> — The Minister of ports, 2025"),
    ).toEqual([]);
  });

  test('not fewer than four words', () => {
    expect(departures('The “Minister of Ships” and “Ships, ships, ships!”')).toEqual([]);
    expect(departures('> Nobody says so.')).toEqual([]);
    expect(departures('The “Minister of all Ships”')).toEqual(['53:6 Minister']);
  });

  test('not feet and inches, apostrophes and code', () => {
    expect(departures('A 12" pipe and then some other 14" pipe.')).toEqual([]);
    expect(departures('The minister’s word and the ports’ and the ships’ hopes.')).toEqual([]);
    expect(departures('```\n“It says that nobody”\n```')).toEqual([]);
  });

  test('not words between two quotations', () => {
    expect(departures('“port” is what it says of "port" and of «port» here.')).toEqual([]);
  });
});

describe('what a quotation may do', () => {
  test.each([
    ['use marks and spaces of other kinds', '“the ‘port’ is open\u00a0from Monday”'],
    ['leave words out at three dots', '“It says … open from Monday”'],
    ['leave words out at three full stops', '“It says ... open from Monday”'],
    ['leave words out at dots in brackets', '“It says […] open from Monday”'],
    ['put a word in', '“It says that [the new harbour] is open”'],
    ['begin and end with a cut', '“…the port is open…”'],
    ['have the signs of the sentence around it inside its marks', '“the port is open,” he said'],
    ['end with a full stop that the source does not have', '“the port is open.”'],
    ['repeat a claim’s own quotation', '“the “port” is open”'],
  ])('%s', (_, words) => {
    expect(departures(words.replaceAll('the port', "the 'port'"))).toEqual([]);
  });
});

describe('what a quotation may not do', () => {
  test('be in other letter case', () => {
    expect(departures('“it says that the port”')).toEqual(['53:2 it']);
  });

  test('end inside a word', () => {
    expect(departures('“is open from Mon”')).toEqual(['53:15 Mon']);
  });

  test('leave a word out in silence', () => {
    expect(departures('“It says the port is”')).toEqual(['53:10 the']);
  });

  test('depart after a cut, or after a word put in', () => {
    expect(departures('“It says … from Tuesday on”')).toEqual(['53:17 Tuesday']);
    expect(departures('“It says [at last] from Tuesday on”')).toEqual(['53:25 Tuesday']);
  });

  test('turn the order of its pieces around', () => {
    expect(departures('“open from Monday … It says”')).not.toEqual([]);
  });

  test('join two excerpts', () => {
    const text = withText('“It says that … ships are out”').replace(
      '  - id: our-view',
      '      - { source: gazette, excerpt: The ships are out. }\n  - id: our-view',
    );
    expect(findings(bodyQuotationIsInRecord, text)).not.toBe('');
    expect(findings(bodyQuotationIsInRecord, text.replace('It says that …', 'The'))).toBe('');
  });
});

describe('the place of the word', () => {
  test.each([
    ['in a heading', '### “It says that nobody”', '53:19 nobody'],
    ['in a list item, on its second line', '- One\n- “It says that\n  nobody”', '55:3 nobody'],
    ['in a table', '| One | Two |\n| --- | --- |\n| 1 | “It says that nobody” |', '55:21 nobody'],
    [
      'after an escaped bar in a table',
      '| One |\n| --- |\n| a \\| “It says that nobody” |',
      '55:22 nobody',
    ],
    ['after an escape', '\\*So\\*: “It says that nobody”', '53:23 nobody'],
    ['after an escape inside it', "“It says that the \\'port\\' nobody”", '53:28 nobody'],
    ['after an entity', 'A &amp; B: “It says that nobody”', '53:26 nobody'],
    ['in marks that are entities', '&ldquo;It says that nobody&rdquo;', '53:21 nobody'],
    ['in emphasis', '“It *says that **nobody** is*”', '53:18 nobody'],
    ['in a link', '“It says [that nobody](/) is”', '53:16 nobody'],
    ['in an element', '“It says <i lang="en">that nobody</i> is”', '53:28 nobody'],
    ['inside a claim', '“It says <Claim id="our-view">that nobody</Claim> is”', '53:36 nobody'],
    ['after a claim', '“It <Claim id="our-view">says that</Claim> nobody is”', '53:44 nobody'],
    ['after the mark of a note', '“It says[^1] that nobody”\n\n[^1]: A note.', '53:19 nobody'],
    ['after a hard break', '“It says that\\\nnobody”', '54:1 nobody'],
    ['in a note', 'A note[^1].\n\n[^1]: “It says that nobody”', '55:21 nobody'],
    ['where one word begins in bold', '“It says that **no**body”', '53:17 nobody'],
    ['after signs of two units', '🚢 “It says that nobody”', '53:18 nobody'],
  ])('is right %s', (_, words, place) => {
    expect(departures(words)).toEqual([place]);
  });
});

test('searches the quotation of a claim, and what shows an outcome', () => {
  const text = withText('“No ship came before Tuesday”').replace(
    'kind: assessment',
    `kind: forecast
    forecast:
      criteria: No ship before Tuesday.
      due: 2026-11-23
      outcome:
        verdict: came-true
        on: 2026-11-23
        text: No ship came.
        evidence: [{ source: gazette, excerpt: No ship came before Tuesday. }]`,
  );
  expect(findings(bodyQuotationIsInRecord, text)).toBe('');
  const quoted = withText('“No ship came before Tuesday”').replace(
    'quote: the “port” is open',
    'quote: No ship came before Tuesday',
  );
  expect(findings(bodyQuotationIsInRecord, quoted)).toBe('');
});

test('gives the place of the first word only, from the hundredth on', () => {
  const found = departures(Array.from({ length: 102 }, () => '“It says that nobody”').join('\n\n'));
  expect(found[99]).toBe('251:15 nobody');
  expect(found.slice(100)).toEqual(['253:2 It', '255:2 It']);
});

test('waits until frontmatter and text can be read', () => {
  const text = withText('“It says that nobody”');
  expect(findings(bodyQuotationIsInRecord, text)).not.toBe('');
  expect(findings(bodyQuotationIsInRecord, text.replace('topic:', 'topik:'))).toBe('');
  expect(findings(bodyQuotationIsInRecord, `${text}\n<b`)).toBe('');
});
