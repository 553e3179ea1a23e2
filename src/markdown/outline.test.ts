import { describe, expect, test } from 'vitest';
import { reservedSectionIds } from '../model/body.ts';
import { headingIds, outline } from './outline.ts';
import { parseBody } from './parse.ts';
import { remarkSections } from './remark-sections.ts';
import { VFile } from 'vfile';

const read = (text: string) => outline(parseBody(text));

describe('sections', () => {
  test('are the headings of the second depth, with those of the third inside', () => {
    const { sections } = read(`Before.

## One

First words.

### One and a half

#### Too deep

- In a list.

## *Two*: “so”

### First

### Second
`);
    expect(sections).toEqual([
      {
        id: 'one',
        title: 'One',
        subsections: [{ id: 'one-and-a-half', title: 'One and a half' }],
        text: 'First words.\n\nIn a list.',
        lead: 'First words.',
      },
      {
        id: 'two-so',
        title: 'Two: “so”',
        subsections: [
          { id: 'first', title: 'First' },
          { id: 'second', title: 'Second' },
        ],
        text: '',
        lead: '',
      },
    ]);
  });

  test('are none where there is no heading', () => {
    expect(read('Only words.').sections).toEqual([]);
  });

  test('leave out a heading of the third depth before the first section', () => {
    expect(read('### Early\n\n## One\n').sections).toEqual([
      { id: 'one', title: 'One', subsections: [], text: '', lead: '' },
    ]);
  });

  test.each(reservedSectionIds)('never take the id %s, which the page uses', (id) => {
    expect(read(`## ${id}\n`).sections[0]?.id).toBe(`${id}-2`);
  });

  test('and subsections share one set of ids', () => {
    const { sections } = read('## Terms\n\n### Terms\n\n## Terms\n');
    expect(sections.map(({ id }) => id)).toEqual(['terms', 'terms-3']);
    expect(sections[0]?.subsections[0]?.id).toBe('terms-2');
  });

  test('have the ids that the page gives them', () => {
    const text = '## Terms\n\n### Sources\n\n## “Terms”\n\n## Что\n\n#### Deep\n\n## …\n';
    const { sections } = read(text);
    const tree = parseBody(text);
    remarkSections()(tree, new VFile({ path: 'a.mdx' }));
    const drawn: unknown[] = tree.children.map(({ data }) => {
      const { hProperties } = data as { hProperties: { id: string } };
      return hProperties.id;
    });
    expect(sections.map(({ id }) => id)).toEqual(drawn);
    expect(drawn).toEqual(['terms', 'terms-2', 'что', 'section']);
  });

  test('get their ids from headings at the top only, not from quoted ones', () => {
    expect([...headingIds(parseBody('> ## Quoted\n\n## Own\n')).values()]).toEqual(['own']);
  });
});

test('pictures have their ids, in reading order', () => {
  expect(read('<Timeline/>\n\n## One\n\n> <Steps of="Rate, %"/>\n\n<SourceMap/>').pictures).toEqual(
    ['picture-timeline', 'picture-steps-rate', 'picture-sources'],
  );
});

describe('placements', () => {
  const { placements } = read(`At first <Claim id="a">one *and* two</Claim>.

## Port

Then <Claim id="b">three</Claim> and <Claim id="a">four</Claim>.

<PullQuote claim="b" />

### Inside

- a list with <Claim id="a">five</Claim>

| table |
| - |
| <Claim id="b">six</Claim> |

## End with <Claim id="c">seven</Claim>

> quoted <Claim id="a">eight</Claim>

<PullQuote claim="a" />
`);

  test('stand in reading order, each with its section, words and how often before', () => {
    const seen = placements.map(({ sentence: { words }, ...rest }) => ({ ...rest, words }));
    expect(seen).toEqual([
      { claim: 'a', section: undefined, words: 'one and two', occurrence: 0 },
      { claim: 'b', section: 'port', words: 'three', occurrence: 0 },
      { claim: 'a', section: 'port', words: 'four', occurrence: 1 },
      { claim: 'a', section: 'port', words: 'five', occurrence: 2 },
      { claim: 'b', section: 'port', words: 'six', occurrence: 1 },
      { claim: 'c', section: 'end-with-seven', words: 'seven', occurrence: 0 },
      { claim: 'a', section: 'end-with-seven', words: 'eight', occurrence: 3 },
    ]);
  });

  test('know their sentence', () => {
    const { placements } = read(
      'One. He [said](/x) <Claim id="a">**it** is <Claim id="b">so</Claim></Claim>, and left. Two.\n\n| a |\n| - |\n| is <Claim id="c">open</Claim> |\n',
    );
    expect(placements.map(({ claim, sentence }) => ({ claim, ...sentence }))).toEqual([
      { claim: 'a', before: 'He said ', words: 'it is so', after: ', and left.' },
      { claim: 'b', before: 'He said it is ', words: 'so', after: ', and left.' },
      { claim: 'c', before: 'is ', words: 'open', after: '' },
    ]);
  });

  test('count around a whole block too, which the grammar refuses', () => {
    const { placements, text } = read(
      '<Claim id="a">\n\nA <Claim id="b">block</Claim>.\n\n</Claim>\n',
    );
    expect(placements.map(({ claim, sentence: { words } }) => [claim, words])).toEqual([
      ['a', 'A block.'],
      ['b', 'block'],
    ]);
    expect(text).toBe('A block.');
  });

  test('are none where an element points at nothing or is unknown', () => {
    const body = read('<Claim>x</Claim> <Claim id={x}>y</Claim> <Clam id="a">z</Clam>');
    expect(body.placements).toEqual([]);
  });
});

test('pull quotes know their section', () => {
  const { pullQuotes } = read(
    '<PullQuote claim="a" />\n\n## One\n\nWords.\n\n<PullQuote claim="b" />\n\n### Two\n\n<PullQuote claim="c" />\n\n<PullQuote />\n',
  );
  expect(pullQuotes).toEqual([
    { claim: 'a', section: undefined },
    { claim: 'b', section: 'one' },
    { claim: 'c', section: 'one' },
  ]);
});

describe('the running text', () => {
  test('is headings and paragraphs, with the words of claims and without markup', () => {
    const { text, words } = read(`## The port

He *says* <Claim id="a">it is “open”</Claim>.

<PullQuote claim="a" />

- So be it.
`);
    expect(text).toBe('The port\n\nHe says it is “open”.\n\nSo be it.');
    expect(words).toBe(10);
  });

  test('is empty where there is none', () => {
    expect(read('')).toEqual({
      sections: [],
      placements: [],
      pullQuotes: [],
      pictures: [],
      text: '',
      words: 0,
    });
  });
});
