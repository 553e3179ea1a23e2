import { expect, test } from 'vitest';
import { changed, findings } from '../../../tests/support/example-analysis.ts';
import { textIsWhole } from './text-is-whole.ts';

test('lets comments stand that cut off no text', () => {
  const text = changed(
    ['title: A port opens', '# a comment\ntitle: "A port opens" # in quotation marks'],
    ['topic: Shipping', "topic: 'Shipping' # the same"],
    ['kind: person', 'kind: person # one of a few words'],
    ['lang: en\ncovers', 'lang: en # a language\ncovers'],
    ['claims:\n', 'claims: # a list\n'],
  );
  expect(findings(textIsWhole, text)).toBe('');
});

test('lets a "#" stand that begins no comment', () => {
  expect(findings(textIsWhole, changed(['title: A port opens', 'title: Port no.#1 opens']))).toBe(
    '',
  );
});

test('reports a text that is cut off, nested ones too, and one that is nothing but a comment', () => {
  const text = changed(
    ['title: A port opens', 'title: Port #1 opens'],
    ['topic: Shipping', 'topic: #1'],
    ['text: The port is open.', 'text: The port is open # from Monday.'],
  );
  expect(findings(textIsWhole, text)).toMatchInlineSnapshot(`
    "32:28 This "#" cuts off the text of "text": the rest of the line is a comment.
        Put the whole text into quotation marks, or the comment on a line of its own.
    4:8 This "#" cuts off the text of "topic": the rest of the line is a comment.
        Put the whole text into quotation marks, or the comment on a line of its own.
    2:13 This "#" cuts off the text of "title": the rest of the line is a comment.
        Put the whole text into quotation marks, or the comment on a line of its own."
  `);
});
