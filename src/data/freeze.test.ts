import { expect, test } from 'vitest';
import { versionSchema } from '../model/version.ts';
import { exampleState, statesIn } from '../../tests/support/kept-state.ts';

test('freezes the text with what is derived of its record', () => {
  const state = exampleState();
  expect(state.on).toBe('2026-11-23');
  expect(state.claims[0]).toMatchInlineSnapshot(`
    {
      "disputes": [],
      "evidence": [
        {
          "excerpt": "It says that the 'port' is  open from Monday.",
          "source": "gazette",
        },
      ],
      "id": "port-open",
      "kind": "statement",
      "number": 1,
      "on": "2025-08-07",
      "quote": "the “port” is open",
      "speaker": "The Minister",
      "standing": {
        "label": "Documented",
        "name": "documented",
        "reason": "Documented: Ministry of Ports, “Order 12”.",
      },
      "text": "The port is open.",
    }
  `);
  expect(state.text).toMatchInlineSnapshot(`
    [
      {
        "id": "the-port",
        "kind": "heading",
        "level": 2,
        "parts": [
          [
            {
              "text": "The port",
            },
          ],
        ],
      },
      {
        "kind": "paragraph",
        "parts": [
          [
            {
              "text": "The minister says that ",
            },
            {
              "claim": "port-open",
              "text": "the port is open",
            },
            {
              "text": ".",
            },
          ],
        ],
      },
      {
        "kind": "pull-quote",
        "parts": [
          [
            {
              "lang": "en",
              "text": "“the ‘port’ is open”",
            },
          ],
          [
            {
              "text": "The Minister, 7 August 2025",
            },
          ],
        ],
      },
      {
        "kind": "paragraph",
        "parts": [
          [
            {
              "text": "We think that ",
            },
            {
              "claim": "our-view",
              "text": "it will be late",
            },
            {
              "text": ".",
            },
          ],
        ],
      },
    ]
  `);
});

test('freezes the day of the newest change, and the ids that were given up', () => {
  const state = exampleState(
    [
      'topic:',
      'changes: [{ on: 2026-11-24, kind: update, text: T. }]\naliases: { claim-old: claim-our-view }\ntopic:',
    ],
    ['T12:00:00Z', 'T12:00:00Z\nupdated: 2026-11-24T12:00:00Z'],
  );
  expect(state.on).toBe('2026-11-24');
  expect(state.renamed).toEqual({ old: 'our-view' });
});

test.each(['content', 'tests/sites/every-feature/content'])(
  'every analysis in %s can be kept: read back it is the same',
  async (folder) => {
    const states = await statesIn(folder);
    expect(states.length).toBeGreaterThan(0);
    for (const state of states) {
      expect(versionSchema.parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
      expect(state.claims.map(({ number }) => number)).toEqual(state.claims.map((_, i) => i + 1));
    }
  },
);
