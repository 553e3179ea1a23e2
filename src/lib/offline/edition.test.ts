import { expect, test } from 'vitest';
import { asEdition } from './edition.ts';

const edition = {
  id: 'a',
  slug: 'port',
  title: 'The port',
  lang: 'en',
  version: '2026-01-05T10:00:00Z',
  changes: [],
  standings: {},
  outcomes: {},
  files: { 'port/index.html': 'h' },
  bytes: 1,
};

test('what the site says of an analysis is taken as that', () => {
  expect(asEdition(edition)).toBe(edition);
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a text', '<html>'],
  ['a list', []],
  ['an answer of something else', { status: 'ok' }],
  ['one without files', { ...edition, files: undefined }],
])('%s is not', (_, value) => {
  expect(asEdition(value)).toBeUndefined();
});
