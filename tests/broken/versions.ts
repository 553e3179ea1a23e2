import { changed } from '../support/example-analysis.ts';
import { exampleStateText, laterChange } from '../support/kept-state.ts';
import type { Case } from './case.ts';

const later = changed(laterChange);
const marked = (rule: string, text = exampleStateText) => `⟦${rule}⟧${text}`;

/** States that were kept, and those that were not. */
export const versions: readonly Case[] = [
  {
    name: 'a change before which nothing was kept',
    text: later.replace('on: 2026-12-01', 'on: ⟦past-state-is-kept⟧2026-12-01'),
  },
  {
    name: 'a kept state of a day without a change',
    text: later,
    versions: {
      'x/2026-11-23.json': exampleStateText,
      'x/2026-11-25.json': marked('version-day-is-a-state').replace('2026-11-23', '2026-11-25'),
    },
  },
  {
    name: 'a kept state of the current text',
    text: changed(),
    versions: { 'x/2026-11-23.json': marked('version-day-is-a-state') },
  },
  {
    name: 'a kept state of an analysis that is not there',
    text: changed(),
    versions: { 'y/2026-11-23.json': marked('version-is-of-an-analysis') },
  },
  {
    name: 'a kept state whose file says another day',
    text: later,
    versions: {
      'x/2026-11-23.json': exampleStateText.replace(
        '"on": "2026-11-23"',
        '"on": ⟦version-is-valid⟧"2026-11-24"',
      ),
    },
  },
  {
    name: 'a kept state of a form that nobody knows',
    text: later,
    versions: {
      'x/2026-11-23.json': exampleStateText.replace('"format": 1', '"format": ⟦version-is-valid⟧2'),
    },
  },
  {
    name: 'a kept state with a link that runs a script',
    text: later,
    versions: {
      'x/2026-11-23.json': exampleStateText.replace(
        '"text": "The port"',
        '"text": "The port", "href": ⟦version-is-valid⟧"javascript:alert(1)"',
      ),
    },
  },
  {
    name: 'a file among the kept states that is none',
    text: changed(),
    versions: { 'notes.txt': '⟦version-is-valid⟧My notes' },
  },
];
