import { describe, expect, test } from 'vitest';
import { exampleAnalysis } from '../../tests/support/derived-analysis.ts';
import { claimPageView } from './claim-page.ts';

const evidence = 'evidence: [{ source: gazette, excerpt: more of order 12 }]';
const analysis = exampleAnalysis(
  [
    '  - id: our-view',
    `  - id: port-shut
    text: The port is shut.
    kind: statement
    by: ministry
    on: 2025-08-08
    ${evidence}
    disputes: [port-open]
    supersedes: [port-open]
  - id: our-view`,
  ],
  [
    'We think',
    'First <Claim id="port-shut">it was shut</Claim>. Then it was not.\n\nAgain it <Claim id="port-shut">was shut</Claim>, they say.\n\nWe think',
  ],
);

describe('the page of a claim', () => {
  const view = claimPageView(analysis, 'port-shut');

  test('knows the sentence of each place, its section, and the way there', () => {
    expect(view.uses).toEqual([
      {
        sentence: { before: 'First ', words: 'it was shut', after: '.' },
        section: 'The port',
        href: '#text-port-shut',
      },
      {
        sentence: { before: 'Again it ', words: 'was shut', after: ', they say.' },
        section: 'The port',
        href: '#text-port-shut--2',
      },
    ]);
  });

  test('knows what disputes it, though that says nothing itself', () => {
    expect(view.opposed.map(({ claim }) => claim.id)).toEqual(['port-open']);
    expect(claimPageView(analysis, 'port-open').opposed.map(({ claim }) => claim.id)).toEqual([
      'port-shut',
    ]);
  });

  test('says on both sides which claim replaces which', () => {
    const related = (id: string) =>
      claimPageView(analysis, id).related.map(({ how, claim }) => `${how} ${claim.id}`);
    expect(related('port-shut')).toEqual(['Replaces port-open']);
    expect(related('port-open')).toEqual(['Replaced by port-shut']);
  });

  test('groups its evidence by source', () => {
    expect(
      view.evidenceBySource.map(({ source, excerpts }) => [source.source.id, excerpts.length]),
    ).toEqual([['gazette', 1]]);
    expect(view.outcomeBySource).toEqual([]);
  });

  test('knows its neighbours in the order of the text', () => {
    expect(view.previous?.id).toBe('port-open');
    expect(view.next?.id).toBe('our-view');
    expect(claimPageView(analysis, 'port-open').previous).toBeUndefined();
    expect(claimPageView(analysis, 'our-view').next).toBeUndefined();
  });

  test('must be of a claim that exists', () => {
    expect(() => claimPageView(analysis, 'gone')).toThrow('No claim with the id "gone".');
  });
});
