import { changed } from '../support/example-analysis.ts';
import { everyKeyText, inAll, type Case } from './case.ts';

/** Days that exist and cannot be in that order. */
export const dates: readonly Case[] = [
  {
    name: 'an update before publication',
    text: inAll(
      ['updated: 2026-11-24T06:00:00Z', 'updated: ⟦dates-are-possible⟧2026-11-22T11:59:59Z'],
      ['- on: 2026-11-24', '- on: ⟦dates-are-possible⟧2026-11-24'],
    ),
  },
  {
    name: 'covered days that end after the text',
    text: changed(['to: 2025-08-07', 'to: ⟦dates-are-possible⟧2026-11-24']),
  },
  {
    name: 'a claim after the text',
    text: changed(['on: 2025-08-07\n    quote', 'on: ⟦dates-are-possible⟧2026-12-24\n    quote']),
  },
  {
    name: 'a claim in a month after the text',
    text: changed(['on: 2025-08-07\n    quote', 'on: ⟦dates-are-possible⟧2026-12\n    quote']),
  },
  {
    name: 'a claim with a slip in the year',
    text: changed(['on: 2025-08-07\n    quote', 'on: ⟦dates-are-possible⟧2205-08-07\n    quote']),
  },
  {
    name: 'a source that was checked before it was published',
    text: inAll(
      ['published: 2025-08-06', 'published: 2026-11-22'],
      ['checked: { on: 2026-11-21', 'checked: { on: ⟦dates-are-possible⟧2026-11-21'],
    ),
  },
  {
    name: 'a source that is newer than the text',
    text: changed(
      ['    kind: document', '    published: ⟦dates-are-possible⟧2026-11-24\n    kind: document'],
      ['on: 2026-11-23, extent', 'on: 2026-11-24, extent'],
    ),
  },
  {
    name: 'a change before publication',
    text: inAll(['- on: 2026-11-24', '- on: ⟦dates-are-possible⟧2026-11-21']),
  },
  {
    name: 'a change after the last update',
    text: inAll(['- on: 2026-11-24', '- on: ⟦dates-are-possible⟧⟦past-state-is-kept⟧2026-11-25']),
  },
  {
    name: 'a change and no update',
    text: inAll(
      ['updated: 2026-11-24T06:00:00Z\n', ''],
      ['- on: 2026-11-24', '- on: ⟦dates-are-possible⟧⟦past-state-is-kept⟧2026-11-25'],
    ),
  },
  {
    name: 'a forecast that is due before it was made',
    text: inAll(['due: 2025-08-10', 'due: ⟦dates-are-possible⟧2025-08-06']),
  },
  {
    name: 'an outcome before its forecast',
    text: inAll(['on: 2025-08-11', 'on: ⟦dates-are-possible⟧2025-08-06']),
  },
  {
    name: 'an outcome after the text',
    text: inAll(['on: 2025-08-11', 'on: ⟦dates-are-possible⟧2026-12-01']),
  },
  {
    name: 'a claim that replaces a later one',
    text: inAll(
      ['on: 2025-08-06\n    quote', 'on: 2025-08-08\n    quote'],
      ['supersedes: [', 'supersedes: [⟦dates-are-possible⟧'],
      ['restates: [', 'restates: [⟦dates-are-possible⟧'],
    ),
  },
  {
    name: 'a forecast whose day has passed without an outcome',
    text: inAll(
      [
        everyKeyText.slice(
          everyKeyText.indexOf('      outcome:'),
          everyKeyText.indexOf('changes:'),
        ),
        '',
      ],
      ['due: 2025', 'due: ⟦forecast-is-settled⟧2025'],
    ),
  },
  {
    name: 'a forecast that was due yesterday',
    text: inAll(
      [
        everyKeyText.slice(
          everyKeyText.indexOf('      outcome:'),
          everyKeyText.indexOf('changes:'),
        ),
        '',
      ],
      ['due: 2025-08-10', 'due: ⟦forecast-is-settled⟧2026-11-23'],
    ),
  },
];
