import { describe, expect, test } from 'vitest';
import { changed, content, exampleText } from '../../tests/support/example-analysis.ts';
import { readAnalysis, type AnalysisFile } from './analysis-file.ts';
import { recordPermalinks } from './record-permalinks.ts';
import { readPermalinks } from './yaml-file.ts';

const port = readAnalysis('port.mdx', exampleText);

/** What is recorded of these files, after this was recorded before. */
const recorded = (analyses: readonly AnalysisFile[], before: unknown = {}) =>
  recordPermalinks(
    content(analyses, { permalinks: readPermalinks('permalinks.json', JSON.stringify(before)) }),
  );

const day = '2026-11-23';
const complete = {
  port: {
    published: day,
    sections: { 'the-port': day },
    claims: { 'our-view': day, 'port-open': day },
    actors: { minister: day, ministry: day },
    sources: { gazette: day },
  },
};

describe('recordPermalinks', () => {
  test('records an analysis with all its ids on its day of publication, and counts them', () => {
    // The analysis itself, one section, two claims, two actors, one source.
    expect(recorded([port])).toEqual({ permalinks: complete, added: 7 });
  });

  test('adds nothing where all is recorded', () => {
    expect(recorded([port], complete)).toEqual({ permalinks: complete, added: 0 });
  });

  test('gives new ids the day of the update, and leaves the days of others', () => {
    const updated = readAnalysis(
      'port.mdx',
      changed(
        ['## The port\n', '## The port\n\n### The pier\n'],
        [
          'authors:',
          'updated: 2026-12-01T23:59:00Z\nchanges: [{ on: 2026-12-01, kind: update, text: T. }]\nauthors:',
        ],
      ),
    );
    const { permalinks, added } = recorded([updated], complete);
    expect(added).toBe(1);
    expect(permalinks).toEqual({
      port: { ...complete.port, sections: { 'the-pier': '2026-12-01', 'the-port': day } },
    });
  });

  test('keeps what is gone: ids, and whole analyses', () => {
    const before = {
      old: { ...complete.port, published: '2026-01-01' },
      port: { ...complete.port, claims: { ...complete.port.claims, 'once-said': '2026-01-02' } },
    };
    expect(recorded([port], before)).toEqual({ permalinks: before, added: 0 });
  });

  test('leaves out drafts, and what cannot be read', () => {
    const files = [
      readAnalysis('draft.mdx', changed(['topic:', 'draft: true\ntopic:'])),
      readAnalysis('no-record.mdx', changed(['topic:', 'topik:'])),
      readAnalysis('no-body.mdx', `${exampleText}\n<b`),
    ];
    expect(recorded(files)).toEqual({ permalinks: {}, added: 0 });
    expect(recorded([...files, port]).permalinks).toEqual(complete);
  });
});
