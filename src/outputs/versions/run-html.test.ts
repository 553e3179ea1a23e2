import { expect, test } from 'vitest';
import { exampleState } from '../../../tests/support/kept-state.ts';
import { comparedHtml, runsHtml } from './run-html.ts';

const claims = new Map(exampleState().claims.map((claim) => [claim.id, claim]));
const html = (...runs: Parameters<typeof runsHtml>[0]) =>
  runsHtml(runs, { claims, lead: (href) => href.replace('#', '/x/#') });

test('sets words, links and languages, and no sign that it does not know', () => {
  expect(html({ text: 'a <b>', as: ['em', 'blink'] }, { text: ' c' })).toBe(
    '<em>a &lt;b&gt;</em> c',
  );
  expect(html({ text: 'порт', lang: 'ru' })).toBe('<span lang="ru" dir="auto">порт</span>');
  expect(html({ text: 'here', href: '#sources' })).toBe('<a href="/x/#sources">here</a>');
  expect(html({ text: 'there', href: 'https://a.example/?b&c' })).toBe(
    '<a href="https://a.example/?b&amp;c" rel="noopener noreferrer">there</a>',
  );
});

test('marks a claim once, with its standing and a link to its row, however its words are set', () => {
  expect(
    html({ text: 'is ', claim: 'port-open' }, { text: 'open', claim: 'port-open', as: ['em'] }),
  ).toMatchInlineSnapshot(
    `"<span class="claim" data-claim="port-open" data-standing="documented">is <em>open</em><span><a class="claim-number" href="#claim-port-open" aria-label="Claim 1, documented">1</a></span></span>"`,
  );
});

test('leaves words that state a claim which was not kept as they are', () => {
  expect(html({ text: 'open', claim: 'nobody' })).toBe('open');
});

test('says insertions and deletions in words too', () => {
  expect(
    comparedHtml([
      { how: 'same', runs: [{ text: 'The ' }] },
      { how: 'deleted', runs: [{ text: 'old ' }] },
      { how: 'inserted', runs: [{ text: 'new', as: ['em'] }] },
    ]),
  ).toMatchInlineSnapshot(
    `"The <del><span class="visually-hidden">[deleted: </span>old <span class="visually-hidden">, end of what was deleted] </span></del><ins><span class="visually-hidden">[inserted: </span><em>new</em><span class="visually-hidden">, end of what was inserted] </span></ins>"`,
  );
});
