import { beforeEach, expect, test } from 'vitest';
import type { IndexedFile } from '../store/content-index.ts';
import { summaryOf } from '../store/summary.ts';
import { exampleAnalysis } from '../../tests/support/derived-analysis.ts';
import type { Change } from '../../tests/support/example-analysis.ts';
import { Addresses } from './addresses-in-development.ts';

let aliases = new Map<string, unknown>();
let addresses: Addresses;
beforeEach(() => {
  aliases = new Map();
  addresses = new Addresses((slug) => aliases.get(slug));
});

/** The file of the example with pieces replaced, as a store has looked at it. */
function looked(slug: string, ...changes: readonly Change[]): IndexedFile {
  const analysis = { ...exampleAnalysis(...changes), slug };
  aliases.set(slug, analysis.aliases);
  const digest = JSON.stringify(changes);
  return { slug, state: '1', digest, summary: summaryOf(analysis, digest) };
}

/** What is told of each state of some files in turn, after that of the first. */
function told(...states: readonly (() => IndexedFile[])[]): boolean[] {
  return states.map((state) => addresses.areOthers(state())).slice(1);
}
const port = () => looked('port');
const quay = () => looked('quay');

/** An edit of the record that no address comes of. */
const words: Change = ['The opening will be late.', 'The opening will be later.'];

test('files that nobody touched have no other addresses, nor has prose that is edited', () => {
  const [a, b] = [port(), quay()];
  const edited = looked('port', ['We think that', 'We are sure that']);
  expect(
    told(
      () => [a, b],
      () => [a, b],
      () => [edited, b],
    ),
  ).toEqual([false, false]);
});

test('the first look asks for the aliases of none: there may be thousands', () => {
  const asked: string[] = [];
  const all = new Addresses((slug) => asked.push(slug));
  all.areOthers([port(), quay()]);
  expect(asked).toEqual([]);
});

test('words of the record that are edited again have none', () => {
  const second: Change = [words[0], 'The opening will be very late.'];
  const states = [words, second].map((change) => () => [looked('port', change)]);
  // Nothing is known yet of the aliases that the file had before the first edit.
  expect(told(() => [port()], ...states)).toEqual([true, false]);
});

const alias: Change = ['\n---\n\n', '\naliases: { quay: the-port }\n---\n\n'];

test.each<[string, readonly Change[]]>([
  ['a heading', [['## The port', '## The open port']]],
  [
    'the id of a claim',
    [
      ['id: our-view', 'id: my-view'],
      ['id="our-view"', 'id="my-view"'],
    ],
  ],
  [
    'the id of a source',
    [
      ['id: gazette', 'id: paper'],
      ['source: gazette', 'source: paper'],
    ],
  ],
  ['a topic', [['topic: Shipping', 'topic: Ports']]],
  ['an alias', [alias]],
  [
    'a later state',
    [
      ['T12:00:00Z\n', 'T12:00:00Z\nupdated: 2026-11-25T12:00:00Z\n'],
      ['\n---\n\n', '\nchanges: [{ on: 2026-11-25, kind: update, text: More of it. }]\n---\n\n'],
    ],
  ],
])('%s that is another one gives others, and so does the way back', (_, changes) => {
  const edited = () => [looked('port', words)];
  const other = () => [looked('port', words, ...changes)];
  expect(told(() => [port()], edited, other, other, edited)).toEqual([true, true, false, true]);
});

test('aliases that changed together with something else are remembered', () => {
  const heading: Change = ['## The port', '## The open port'];
  const withOpen: Change = [alias[0], alias[1].replace('the-port', 'the-open-port')];
  expect(
    told(
      () => [looked('port', words)],
      () => [looked('port')],
      () => [looked('port', heading, withOpen)],
      () => [looked('port', heading)],
    ),
  ).toEqual([true, true, true]);
});

test('a file that came, went, or has another name gives others', () => {
  const [a, b] = [port(), quay()];
  expect(
    told(
      () => [a],
      () => [a, b],
      () => [a],
      () => [b],
    ),
  ).toEqual([true, true, true]);
});

test('one that no longer holds gives others, and does so again when it holds', () => {
  const broken = (digest: string) => () => [{ ...port(), digest, summary: undefined }];
  expect(
    told(
      () => [port()],
      broken('first'),
      broken('second'),
      () => [port()],
    ),
  ).toEqual([true, false, true]);
});
