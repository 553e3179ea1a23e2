import { changed } from '../support/example-analysis.ts';
import { inAll, withKeys, type Case } from './case.ts';

/** Keys that are missing, unknown or mistyped, at every level of nesting. */
export const frontmatterKeys: readonly Case[] = [
  {
    name: 'no title',
    text: changed(['title: A port opens\ndescription', '⟦frontmatter-is-valid⟧description']),
  },
  {
    name: 'neither topic nor language nor authors',
    text: changed(
      [
        'title: A port',
        '⟦frontmatter-is-valid⟧⟦frontmatter-is-valid⟧⟦frontmatter-is-valid⟧title: A port',
      ],
      ['topic: Shipping\nlang: en\n', ''],
      ['authors: [{ name: The desk }]\n', ''],
    ),
  },
  {
    name: 'no covered days',
    text: changed(
      ['title: A port', '⟦frontmatter-is-valid⟧title: A port'],
      ['covers: { from: 2025-08-05, to: 2025-08-07 }\n', ''],
    ),
  },
  {
    name: 'a key at the top that is mistyped',
    text: changed(
      ['title: A port', '⟦frontmatter-is-valid⟧title: A port'],
      ['description:', '⟦frontmatter-is-valid⟧descripton:'],
    ),
  },
  {
    name: 'a key at the top with a capital letter',
    text: changed(
      ['title: A port', '⟦frontmatter-is-valid⟧title: A port'],
      ['topic:', '⟦frontmatter-is-valid⟧Topic:'],
    ),
  },
  {
    name: 'a key at the top that another site knows',
    text: withKeys('⟦frontmatter-is-valid⟧tags: [ports]'),
  },
  {
    name: 'a key with a space in it',
    text: withKeys('⟦frontmatter-is-valid⟧related links: []'),
  },
  {
    name: 'a key in quotation marks that is unknown',
    text: withKeys('⟦frontmatter-is-valid⟧"layout": ../../evil.astro'),
  },
  {
    name: 'the standing, which is never typed',
    text: changed([
      '    quote: the',
      '    ⟦frontmatter-is-valid⟧standing: documented\n    quote: the',
    ]),
  },
  {
    name: 'no end of the covered days',
    text: changed([
      'covers: { from: 2025-08-05, to: 2025-08-07 }',
      'covers: ⟦frontmatter-is-valid⟧{ from: 2025-08-05 }',
    ]),
  },
  {
    name: 'covered days with a third key',
    text: changed(['to: 2025-08-07 }', 'to: 2025-08-07, ⟦frontmatter-is-valid⟧zone: UTC }']),
  },
  {
    name: 'an author without a name',
    text: changed([
      '[{ name: The desk }]',
      '[⟦frontmatter-is-valid⟧{ url: https://desk.example/ }]',
    ]),
  },
  {
    name: 'an author with a mail address',
    text: changed([
      '[{ name: The desk }]',
      '[{ name: The desk, ⟦frontmatter-is-valid⟧email: desk@port.example }]',
    ]),
  },
  {
    name: 'an actor without a kind',
    text: changed(
      ['  - id: ministry', '  - ⟦frontmatter-is-valid⟧id: ministry'],
      ['    kind: office\n', ''],
    ),
  },
  {
    name: 'an actor without an id, named by others',
    text: changed(
      ['affiliation: ministry', 'affiliation: ⟦actor-exists⟧ministry'],
      ['  - id: ministry\n    name: Ministry', '  - ⟦frontmatter-is-valid⟧name: Ministry'],
      ['by: ministry', 'by: ⟦actor-exists⟧ministry'],
    ),
  },
  {
    name: 'sameAs of an actor in small letters',
    text: inAll(['sameAs:', '⟦frontmatter-is-valid⟧sameas:']),
  },
  {
    name: 'a source without a title',
    text: changed(['- id: gazette\n    title: Order 12', '- ⟦frontmatter-is-valid⟧id: gazette']),
  },
  {
    name: 'a source without publisher and address',
    text: changed(
      ['- id: gazette', '- ⟦frontmatter-is-valid⟧⟦frontmatter-is-valid⟧id: gazette'],
      ['    publisher: State Gazette\n    url: https://gazette.example/12\n', ''],
    ),
  },
  {
    name: 'a source that says twice who controls it, once mistyped',
    text: changed([
      'control: official',
      'control: official\n    ⟦frontmatter-is-valid⟧controll: state',
    ]),
  },
  {
    name: 'a check of a source without its day',
    text: changed(['checked: { on: 2026-11-23,', 'checked: ⟦frontmatter-is-valid⟧{']),
  },
  {
    name: 'a check of a source with who made it',
    text: changed(['from: live }', 'from: live, ⟦frontmatter-is-valid⟧who: Ann }']),
  },
  {
    name: 'a report with somebody whose document it is',
    text: inAll([
      '    origin: ministry',
      '    origin: ministry\n    by: ⟦frontmatter-is-valid⟧ministry',
    ]),
  },
  {
    name: 'an unrecorded source that has a publisher, an address and the kind of a report',
    text: inAll([
      '    kind: report\n',
      '    kind: report\n    unrecorded: ⟦frontmatter-is-valid⟧⟦frontmatter-is-valid⟧⟦frontmatter-is-valid⟧Nobody remembers where it stood.\n',
    ]),
  },
  {
    name: 'a claim without text',
    text: changed([
      '- id: port-open\n    text: The port is open.',
      '- ⟦frontmatter-is-valid⟧id: port-open',
    ]),
  },
  {
    name: 'a claim with a dispute in the singular',
    text: inAll(['disputes: [port-shut]', '⟦frontmatter-is-valid⟧dispute: [port-shut]']),
  },
  {
    name: 'evidence without an excerpt',
    text: inAll([
      'evidence: [{ source: herald, excerpt: The gates stayed shut. }]',
      'evidence: [⟦frontmatter-is-valid⟧{ source: herald }]',
    ]),
  },
  {
    name: 'evidence with a page where the locator belongs',
    text: inAll(['        locator: page 2', '        ⟦frontmatter-is-valid⟧page: 2']),
  },
  {
    name: 'a forecast without its test',
    text: inAll([
      '      criteria: A ship is unloaded by Sunday.\n      due',
      '      ⟦frontmatter-is-valid⟧due',
    ]),
  },
  {
    name: 'a claim of kind forecast without a forecast',
    text: changed(
      ['- id: our-view', '- ⟦frontmatter-is-valid⟧id: our-view'],
      ['kind: assessment', 'kind: forecast'],
    ),
  },
  {
    name: 'a forecast at a claim of another kind',
    text: inAll(
      ['kind: forecast', 'kind: statement'],
      ['    forecast:\n      criteria', '    forecast:\n      ⟦frontmatter-is-valid⟧criteria'],
    ),
  },
  {
    name: 'a forecast with a key that is mistyped',
    text: inAll(
      ['      criteria: A', '      ⟦frontmatter-is-valid⟧criteria: A'],
      ['      due: 2025-08-10', '      ⟦frontmatter-is-valid⟧deu: 2025-08-10'],
    ),
  },
  {
    name: 'an outcome without a verdict',
    text: inAll(['        verdict: did-not\n        on', '        ⟦frontmatter-is-valid⟧on']),
  },
  {
    name: 'an outcome with no evidence',
    text: inAll(
      ['        verdict: did-not', '        ⟦frontmatter-is-valid⟧verdict: did-not'],
      [
        '        evidence:\n          - source: herald\n            excerpt: No ship came in.\n            locator: page 1\n',
        '',
      ],
    ),
  },
  {
    name: 'evidence of an outcome with a key that is mistyped',
    text: inAll(
      ['          - source: herald', '          - ⟦frontmatter-is-valid⟧source: herald'],
      ['            excerpt: No', '            ⟦frontmatter-is-valid⟧exerpt: No'],
    ),
  },
  {
    name: 'evidence of an outcome with a locator in the plural',
    text: inAll([
      '            locator: page 1',
      '            ⟦frontmatter-is-valid⟧locators: page 1',
    ]),
  },
  {
    name: 'a change without words',
    text: inAll(
      ['  - on: 2026-11-24', '  - ⟦frontmatter-is-valid⟧on: 2026-11-24'],
      ['    text: The port was called open.\n', ''],
    ),
  },
  {
    name: 'a change with one claim in the singular',
    text: inAll(['    claims: [port-shut]', '    ⟦frontmatter-is-valid⟧claim: port-shut']),
  },
  {
    name: 'related reading with a link where the address belongs',
    text: inAll(
      ['  - title: The law', '  - ⟦frontmatter-is-valid⟧title: The law'],
      ['    url: https://law.example/', '    ⟦frontmatter-is-valid⟧href: https://law.example/'],
    ),
  },
  {
    name: 'a limit of a check that cannot be excused',
    text: inAll(
      ['check: source-is-archived', 'check: ⟦frontmatter-is-valid⟧quote-is-in-evidence'],
      ['url: https://herald', 'url: ⟦source-is-archived⟧https://herald'],
    ),
  },
  {
    name: 'a limit without words for readers',
    text: inAll(
      ['    of: [herald]\n    text: The paper forbids copies of its pages.', '    of: [herald]'],
      ['  - check', '  - ⟦frontmatter-is-valid⟧check'],
      ['url: https://herald.example/shut', 'url: ⟦source-is-archived⟧https://herald.example/shut'],
    ),
  },
  {
    name: 'an update that no change tells of',
    text: changed([
      'authors: [',
      'updated: ⟦frontmatter-is-valid⟧2026-11-23T13:00:00Z\nauthors: [',
    ]),
  },
];
