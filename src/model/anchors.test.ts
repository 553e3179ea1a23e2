import { describe, expect, test } from 'vitest';
import { actor, claim, record, source } from '../../tests/support/example-analysis.ts';
import { anchorOf, anchorsOf, idOf, shareableIds } from './anchors.ts';
import type { Body } from './body.ts';

const example = record({
  actors: [actor('minister'), actor('aide')],
  sources: [source('herald')],
  claims: [claim('port-open', 'minister', ['herald']), claim('early', 'aide', ['herald'])],
});
const sentence = { before: '', words: 'early', after: '' };
const body: Pick<Body, 'sections' | 'placements' | 'pictures'> = {
  sections: [
    { id: 'two', title: 'Two', subsections: [{ id: 'two-b', title: 'Two b' }], text: '', lead: '' },
    { id: 'one', title: 'One', subsections: [], text: '', lead: '' },
  ],
  placements: [
    { claim: 'early', section: 'two', sentence, occurrence: 0 },
    { claim: 'early', section: 'one', sentence, occurrence: 1 },
  ],
  pictures: ['picture-timeline'],
};

test('shareableIds gives all ids by kind in the order of the file, subsections after their section', () => {
  expect(shareableIds(example, body)).toEqual({
    sections: ['two', 'two-b', 'one'],
    claims: ['port-open', 'early'],
    actors: ['minister', 'aide'],
    sources: ['herald'],
  });
});

describe('anchorOf and idOf', () => {
  test.each([
    ['sections', 'the-port', 'the-port'],
    ['claims', 'port-open', 'claim-port-open'],
    ['actors', 'minister', 'actor-minister'],
    ['sources', 'herald', 'source-herald'],
    ['claims', 'actor-x', 'claim-actor-x'],
  ] as const)('make an anchor of %s "%s" and read it again', (kind, id, anchor) => {
    expect(anchorOf(kind, id)).toBe(anchor);
    expect(idOf(anchor)).toEqual({ kind, id });
  });

  test.each(['claims', 'claim', 'actors', 'the-claim-of-it'])(
    'take "%s" for a section',
    (anchor) => {
      expect(idOf(anchor)).toEqual({ kind: 'sections', id: anchor });
    },
  );
});

test('anchorsOf gives the parts of the page, all ids, the places of claims in the text, and its pictures', () => {
  expect([...anchorsOf(example, body)].sort()).toEqual(
    [
      ...[
        'brief',
        'claims',
        'actors',
        'sources',
        'changes',
        'cite',
        'contents',
        'download',
        'main',
      ],
      ...['two', 'two-b', 'one'],
      ...['claim-port-open', 'claim-early', 'actor-minister', 'actor-aide', 'source-herald'],
      'text-early',
      'picture-timeline',
    ].sort(),
  );
});
