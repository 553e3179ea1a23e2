import { describe, expect, test } from 'vitest';
import { analysesIn, exampleAnalysis } from '../../../tests/support/derived-analysis.ts';
import { actorHead } from './heads.ts';
import { actorIds, actorIn } from './actors.ts';
import { relatedElsewhere } from './references.ts';
import { sourceIds, sourceIn } from './sources.ts';
import { translationsOf } from '../translations.ts';
import { exampleSite } from '../../../tests/support/derived-analysis.ts';
import type { Analysis } from '../../model/derived-analysis.ts';
import { SiteIndex } from '../../store/site-index.ts';
import { summaryOf } from '../../store/summary.ts';

describe.each(['content', 'tests/sites/every-feature/content'])('in %s', async (folder) => {
  const all = await analysesIn(folder);
  const index = new SiteIndex(all.map((analysis) => summaryOf(analysis, '')));
  const only = (slugs: readonly string[]) => all.filter(({ slug }) => slugs.includes(slug));

  test('the page of an actor is the same of the analyses in its scope as of all', () => {
    expect(index.actors()).toEqual(actorIds(all, 'en'));
    for (const actor of index.actors()) {
      const scope = only(index.actorScope(actor));
      const [some, whole] = [actorIn(scope, actor, 'en'), actorIn(all, actor, 'en')];
      expect(some, actor).toEqual(whole);
      expect(actorHead(exampleSite, some)).toEqual(actorHead(exampleSite, whole));
    }
  });

  test('the page of a source is the same of the analyses in its scope as of all', () => {
    expect(index.sources()).toEqual(sourceIds(all));
    for (const source of index.sources())
      expect(sourceIn(only(index.sourceScope(source)), source), source).toEqual(
        sourceIn(all, source),
      );
  });

  test('an actor and a source belong to the topic on which they first turned up', () => {
    const firstWith = (kind: 'actors' | 'sources', id: string) =>
      index.summaries.findLast((summary) => summary[kind].some((one) => one.id === id))?.topic;
    for (const id of index.actors()) expect(index.topicOfActor(id)).toBe(firstWith('actors', id));
    for (const id of index.sources())
      expect(index.topicOfSource(id)).toBe(firstWith('sources', id));
  });

  test('what pages of an analysis show of others is in those that are related to it', () => {
    for (const analysis of all) {
      const related = only(index.related(analysis.slug));
      expect(related).toContain(analysis);
      expect(translationsOf(analysis, related)).toEqual(translationsOf(analysis, all));
      for (const claim of analysis.record.claims)
        expect(relatedElsewhere(claim, related), claim.id).toEqual(relatedElsewhere(claim, all));
    }
  });
});

test('another record has another name, while the skeleton of the text keeps its own', () => {
  const names = (analysis: Analysis) => {
    const { recordDigest, outlineDigest } = summaryOf(analysis, '');
    return { recordDigest, outlineDigest };
  };
  const before = names(exampleAnalysis());
  const claim = names(exampleAnalysis(['text: The port is open.', 'text: The port is shut.']));
  expect(claim.outlineDigest).toBe(before.outlineDigest);
  expect(claim.recordDigest).not.toBe(before.recordDigest);
});
