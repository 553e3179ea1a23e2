import { expect, test } from 'vitest';
import { exampleAnalysis, exampleSite } from '../../../tests/support/derived-analysis.ts';
import type { AnalysisPermalinks } from '../../model/permalinks.ts';
import { identity } from './identity.ts';

const recorded = (published: string, claims: Record<string, string> = {}): AnalysisPermalinks => ({
  published,
  sections: {},
  claims,
  actors: {},
  sources: {},
});
const analysis = exampleAnalysis();
const before = identity(exampleSite, { x: recorded('2026-11-20', { 'port-open': '2026-11-20' }) });

test('an id names the host, the day of the first record, and the analysis', () => {
  expect(before.ofAnalysis(analysis)).toBe('tag:port.example,2026-11-20:/x');
  expect(before.ofClaim(analysis, 'port-open')).toBe(
    'tag:port.example,2026-11-20:/x/claims/port-open',
  );
});

test('what is not recorded yet has the day of its publication', () => {
  expect(identity(exampleSite, {}).ofAnalysis(analysis)).toBe('tag:port.example,2026-11-23:/x');
});

test('neither a new title nor another address of a preview changes it', () => {
  const titled = exampleAnalysis(['title: A port opens', 'title: A port has opened']);
  expect(before.ofAnalysis(titled)).toBe(before.ofAnalysis(analysis));
});

test('an analysis that was renamed keeps the id of its first name, also after a second time', () => {
  const site = { ...exampleSite, aliases: { older: 'x', oldest: 'x', other: 'y' } };
  const permalinks = {
    x: recorded('2026-11-24'),
    older: recorded('2026-11-22'),
    oldest: recorded('2026-11-20'),
    other: recorded('2026-11-01'),
  };
  expect(identity(site, permalinks).ofAnalysis(analysis)).toBe(
    'tag:port.example,2026-11-20:/oldest',
  );
});

test('a name that was replaced on its first day is still the first', () => {
  const site = { ...exampleSite, aliases: { old: 'x' } };
  const permalinks = { x: recorded('2026-11-20'), old: recorded('2026-11-20') };
  expect(identity(site, permalinks).ofAnalysis(analysis)).toBe('tag:port.example,2026-11-20:/old');
});

test('a claim that was renamed keeps the id of its first name', () => {
  const renamed = exampleAnalysis([
    'claims:\n',
    'aliases: { claim-harbour-open: claim-port-open }\nclaims:\n',
  ]);
  const { ofClaim } = identity(exampleSite, {
    x: recorded('2026-11-20', { 'harbour-open': '2026-11-20', 'port-open': '2026-11-22' }),
  });
  expect(ofClaim(renamed, 'port-open')).toBe('tag:port.example,2026-11-20:/x/claims/harbour-open');
});

test('two sites on one host have different ids', () => {
  const below = { ...exampleSite, url: 'https://port.example/news/' };
  expect(identity(below, {}).ofAnalysis(analysis)).toBe('tag:port.example,2026-11-23:/news/x');
});
