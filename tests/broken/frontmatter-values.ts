import { changed } from '../support/example-analysis.ts';
import { everyKeyText, inAll, withKeys, type Case } from './case.ts';

/** Values of the wrong kind, of the wrong length, and days that do not exist. */
export const frontmatterValues: readonly Case[] = [
  {
    name: 'a language tag that no browser takes',
    text: changed(['lang: en', 'lang: ⟦frontmatter-is-valid⟧zh-CN-Hans']),
  },
  {
    name: 'a language tag in small letters, which would be a second language',
    text: changed(['lang: en', 'lang: ⟦frontmatter-is-valid⟧pt-br']),
  },
  {
    name: 'an empty title',
    text: changed(['title: A port opens', 'title: ⟦frontmatter-is-valid⟧""']),
  },
  {
    name: 'a title of white space',
    text: changed(['title: A port opens', 'title: ⟦frontmatter-is-valid⟧" \\t "']),
  },
  {
    name: 'a title of nothing that can be seen',
    text: changed(['title: A port opens', 'title: ⟦frontmatter-is-valid⟧\u200B\u2060']),
  },
  {
    name: 'a title that is null',
    text: changed(['title: A port opens', 'title: ⟦frontmatter-is-valid⟧~']),
  },
  {
    name: 'a title that is a year',
    text: changed(['title: A port opens', 'title: ⟦frontmatter-is-valid⟧1984']),
  },
  {
    name: 'a title that is true',
    text: changed(['title: A port opens', 'title: ⟦frontmatter-is-valid⟧true']),
  },
  {
    name: 'a title that is a list',
    text: changed(['title: A port opens', 'title: ⟦frontmatter-is-valid⟧[A port]']),
  },
  {
    name: 'a title of 111 characters',
    text: changed(['title: A port opens', `title: ⟦frontmatter-is-valid⟧${'a'.repeat(111)}`]),
  },
  {
    name: 'a description of 49 characters',
    text: changed([
      'A short example that holds every part which an analysis must have.',
      `⟦frontmatter-is-valid⟧${'a'.repeat(49)}`,
    ]),
  },
  {
    name: 'a description of 221 characters',
    text: changed([
      'A short example that holds every part which an analysis must have.',
      `⟦frontmatter-is-valid⟧${'a'.repeat(221)}`,
    ]),
  },
  {
    name: 'a topic of 41 characters',
    text: changed(['topic: Shipping', `topic: ⟦frontmatter-is-valid⟧${'a'.repeat(41)}`]),
  },
  {
    name: 'a topic without a letter',
    text: changed(['topic: Shipping', 'topic: ⟦frontmatter-is-valid⟧🚢']),
  },
  {
    name: 'a topic that is a map',
    text: changed(['topic: Shipping', 'topic: ⟦frontmatter-is-valid⟧{ a: b }']),
  },
  {
    name: 'a language by its name',
    text: changed(['lang: en', 'lang: ⟦frontmatter-is-valid⟧English']),
  },
  {
    name: 'a language with an underscore',
    text: changed(['lang: en', 'lang: ⟦frontmatter-is-valid⟧en_GB']),
  },
  {
    name: 'a language in capitals',
    text: changed(['    lang: en', '    lang: ⟦frontmatter-is-valid⟧EN']),
  },
  {
    name: 'covered days as one text',
    text: changed(['{ from: 2025-08-05, to: 2025-08-07 }', '⟦frontmatter-is-valid⟧2025-08-05']),
  },
  {
    name: 'covered days that end before they begin',
    text: changed(['to: 2025-08-07', 'to: ⟦frontmatter-is-valid⟧2025-08-04']),
  },
  {
    name: 'the thirtieth of February',
    text: changed(['from: 2025-08-05', 'from: ⟦frontmatter-is-valid⟧2025-02-30']),
  },
  {
    name: 'the 29th of February in a year that has none',
    text: changed(['on: 2025-08-07', 'on: ⟦frontmatter-is-valid⟧2025-02-29']),
  },
  {
    name: 'a thirteenth month',
    text: changed(['on: 2025-08-07', 'on: ⟦frontmatter-is-valid⟧2025-13']),
  },
  {
    name: 'a day with one digit',
    text: changed(['on: 2025-08-07', 'on: ⟦frontmatter-is-valid⟧2025-8-7']),
  },
  {
    name: 'a day in words',
    text: changed(['on: 2025-08-07', 'on: ⟦frontmatter-is-valid⟧7 August 2025']),
  },
  {
    name: 'a day with slashes',
    text: changed(['on: 2025-08-07', 'on: ⟦frontmatter-is-valid⟧07/08/2025']),
  },
  { name: 'a year alone', text: changed(['on: 2025-08-07', 'on: ⟦frontmatter-is-valid⟧2025']) },
  {
    name: 'a day with a time',
    text: changed(['on: 2025-08-07', 'on: ⟦frontmatter-is-valid⟧2025-08-07T10:00:00Z']),
  },
  {
    name: 'a month where a day is needed',
    text: changed(['checked: { on: 2026-11-23', 'checked: { on: ⟦frontmatter-is-valid⟧2026-11']),
  },
  {
    name: 'a moment of publication without a time',
    text: changed([
      'published: 2026-11-23T12:00:00Z',
      'published: ⟦frontmatter-is-valid⟧2026-11-23',
    ]),
  },
  {
    name: 'a moment of publication in another time zone',
    text: changed([
      'published: 2026-11-23T12:00:00Z',
      'published: ⟦frontmatter-is-valid⟧2026-11-23T12:00:00+02:00',
    ]),
  },
  {
    name: 'a moment of publication at 25 hours',
    text: changed([
      'published: 2026-11-23T12:00:00Z',
      'published: ⟦frontmatter-is-valid⟧2026-11-23T25:00:00Z',
    ]),
  },
  { name: 'a draft that says yes', text: withKeys('draft: ⟦frontmatter-is-valid⟧yes') },
  { name: 'a draft in quotation marks', text: withKeys('draft: ⟦frontmatter-is-valid⟧"true"') },
  {
    name: 'an author as text',
    text: changed(['[{ name: The desk }]', '⟦frontmatter-is-valid⟧The desk']),
  },
  {
    name: 'authors as texts',
    text: changed([
      '[{ name: The desk }]',
      '[⟦frontmatter-is-valid⟧Ann, ⟦frontmatter-is-valid⟧Bob]',
    ]),
  },
  { name: 'no author at all', text: changed(['[{ name: The desk }]', '⟦frontmatter-is-valid⟧[]']) },
  {
    name: 'an author that is null',
    text: changed(['authors: [{ name: The desk }]', 'authors:\n  -⟦frontmatter-is-valid⟧']),
  },
  {
    name: 'an actor of a kind that is near to one',
    text: changed(['kind: office', 'kind: ⟦frontmatter-is-valid⟧ofice']),
  },
  {
    name: 'an actor of a kind with a capital letter',
    text: changed(['kind: person', 'kind: ⟦frontmatter-is-valid⟧Person']),
  },
  {
    name: 'a role that is a list',
    text: changed([
      'role: Runs the ports',
      'role:\n      ⟦frontmatter-is-valid⟧- Runs\n      - Owns',
    ]),
  },
  {
    name: 'a kind of source that does not exist',
    text: changed(['kind: document', 'kind: ⟦frontmatter-is-valid⟧decree']),
  },
  {
    name: 'a control that does not exist',
    text: changed(['control: official', 'control: ⟦frontmatter-is-valid⟧state-owned']),
  },
  {
    name: 'a check of a source as a day',
    text: changed([
      '{ on: 2026-11-23, extent: full, from: live }',
      '⟦frontmatter-is-valid⟧2026-11-23',
    ]),
  },
  {
    name: 'how much was seen, in other words',
    text: changed(['extent: full', 'extent: ⟦frontmatter-is-valid⟧whole']),
  },
  {
    name: 'where it was seen, as text and list',
    text: changed(['from: live', 'from: ⟦frontmatter-is-valid⟧[live]']),
  },
  {
    name: 'a note that is empty',
    text: inAll(['note: The local paper.', 'note:⟦frontmatter-is-valid⟧']),
  },
  {
    name: 'evidence as a map and no list',
    text: changed([
      '      - source: gazette\n        excerpt: It',
      '      ⟦frontmatter-is-valid⟧source: gazette\n      excerpt: It',
    ]),
  },
  {
    name: 'evidence as the id of a source',
    text: inAll([
      'evidence: [{ source: herald, excerpt: The gates stayed shut. }]',
      'evidence: [⟦frontmatter-is-valid⟧herald]',
    ]),
  },
  {
    name: 'an excerpt that is a number',
    text: inAll(['excerpt: By Sunday at the latest.', 'excerpt: ⟦frontmatter-is-valid⟧42']),
  },
  {
    name: 'an excerpt that is a list of words',
    text: inAll(['excerpt: No ship came in.', 'excerpt: ⟦frontmatter-is-valid⟧[No, ship]']),
  },
  {
    name: 'disputes as one id',
    text: inAll(['disputes: [port-shut]', 'disputes: ⟦frontmatter-is-valid⟧port-shut']),
  },
  {
    name: 'a replaced claim as a map',
    text: inAll([
      'supersedes: [port-open]',
      'supersedes: [⟦frontmatter-is-valid⟧{ id: port-open }]',
    ]),
  },
  {
    name: 'a forecast as text',
    text: changed([
      'kind: assessment',
      'kind: forecast\n    forecast: ⟦frontmatter-is-valid⟧By Sunday.',
    ]),
  },
  {
    name: 'a month as the last day of a forecast',
    text: inAll(['due: 2025-08-10', 'due: ⟦frontmatter-is-valid⟧2025-08']),
  },
  {
    name: 'a verdict in other words',
    text: inAll(['verdict: did-not', 'verdict: ⟦frontmatter-is-valid⟧false']),
  },
  {
    name: 'an outcome as its verdict',
    text: inAll([
      everyKeyText.slice(everyKeyText.indexOf('      outcome:'), everyKeyText.indexOf('changes:')),
      '      outcome: ⟦frontmatter-is-valid⟧did-not\n',
    ]),
  },
  {
    name: 'changes as a map by day',
    text: inAll([
      everyKeyText.slice(everyKeyText.indexOf('changes:'), everyKeyText.indexOf('aliases:')),
      'changes:\n  ⟦frontmatter-is-valid⟧2026-11-24: Mended.\n',
    ]),
  },
  {
    name: 'aliases as a list',
    text: inAll(['  old-port: the-port', '  ⟦frontmatter-is-valid⟧- old-port: the-port']),
  },
  {
    name: 'an alias that leads to a list',
    text: inAll(['old-port: the-port', 'old-port: ⟦frontmatter-is-valid⟧[the-port]']),
  },
  {
    name: 'a limit of nothing',
    text: inAll(
      ['of: [herald]', 'of: ⟦frontmatter-is-valid⟧[]'],
      ['url: https://herald', 'url: ⟦source-is-archived⟧https://herald'],
    ),
  },
  {
    name: 'related reading as an address',
    text: inAll([
      '  - title: The law of ports\n    url: https://law.example/',
      '  - ⟦frontmatter-is-valid⟧https://law.example/',
    ]),
  },
  {
    name: 'a day with a space after it that does not break',
    text: changed(['on: 2025-08-07', 'on: ⟦frontmatter-is-valid⟧2025-08-07\u00a0']),
  },
  {
    name: 'digits of another script in a day',
    text: changed(['on: 2025-08-07', 'on: ⟦frontmatter-is-valid⟧２０２５-08-07']),
  },
];
