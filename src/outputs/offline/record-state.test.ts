import { expect, test } from 'vitest';
import { analysesIn } from '../../../tests/support/derived-analysis.ts';
import { recordState } from './record-state.ts';

const analyses = await analysesIn('tests/sites/every-feature/content');
const port = analyses.find(({ slug }) => slug === 'port');
if (!port) throw new Error('There is no port.');

test('the state of a record is its standings, outcomes and changes, oldest first', () => {
  expect(recordState(port)).toMatchInlineSnapshot(`
    {
      "changes": [
        "correction",
        "update",
      ],
      "lang": "en",
      "outcomes": {
        "soon": "open",
      },
      "slug": "port",
      "standings": {
        "1": "documented",
        "new-word": "anonymous",
        "old-word": "anonymous",
        "ours": "assessment",
        "soon": "single-source",
        "union-no": "disputed",
        "union-yes": "disputed",
      },
      "title": "The port opens",
      "version": "2026-01-05T10:30:00Z",
    }
  `);
});

test('an analysis that was never updated has the version of its publication', () => {
  const { published } = port.record;
  const record = {
    ...port.record,
    updated: undefined,
    changes: [...port.record.changes].reverse(),
  };
  const state = recordState({ ...port, record });
  expect(state.version).toBe(published);
  expect(state.changes).toEqual(['correction', 'update']);
});
