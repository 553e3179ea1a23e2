import { describe, expect, test } from 'vitest';
import { everyAnalysis } from '../../../tests/support/derived-analysis.ts';
import { analysisAddress, claimAddress, sectionAddress } from '../../model/addresses.ts';
import { standingWords } from '../../model/standing.ts';
import { searchRecords } from './records.ts';

const analyses = await everyAnalysis();

describe.each(analyses)('what can be found of $slug', (analysis) => {
  const { slug, record, body, standings } = analysis;
  const records = searchRecords(analysis);
  const at = (url: string) => records.find((one) => one.url === url);

  test('is the analysis, each section and each claim, once, at its own address', () => {
    expect(records.map(({ url }) => url).sort()).toEqual(
      [
        analysisAddress(slug),
        ...body.sections.map(({ id }) => sectionAddress(slug, id)),
        ...record.claims.map(({ id }) => claimAddress(slug, id)),
      ].sort(),
    );
  });

  test('has of a claim its words, its evidence, and the filters that the record says', () => {
    for (const { id, text, kind, on, evidence } of record.claims) {
      const found = at(claimAddress(slug, id));
      expect(found?.content).toContain(text);
      expect(found?.filters).toMatchObject({
        type: ['Claim'],
        topic: [record.topic],
        kind: [kind],
        year: [on.slice(0, 4)],
        standing: [standingWords[standings.get(id)?.name ?? 'assessment'].label],
      });
      expect(found?.filters['speaker']?.length).toBe(1);
      // What an excerpt says can be found, wherever the speaker's own words are cut.
      for (const { excerpt } of evidence)
        expect(found?.content).toContain(excerpt.slice(0, 12).replace(/["'“”‘’].*/s, ''));
    }
  });

  test('has of a section its text', () => {
    for (const { id, text } of body.sections)
      expect(at(sectionAddress(slug, id))?.content).toContain(text);
  });
});

test('an analysis of more than one year is found in each of them', () => {
  const [analysis] = analyses;
  if (!analysis) throw new Error('There is no analysis.');
  const covers = { from: '2024-12-30', to: '2026-01-02' };
  const [whole] = searchRecords({ ...analysis, record: { ...analysis.record, covers } });
  expect(whole?.filters['year']).toEqual(['2024', '2025', '2026']);
});
