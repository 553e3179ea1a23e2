import { expect, test } from 'vitest';
import { changed, exampleText, findings } from '../../../tests/support/example-analysis.ts';
import { linksHaveWords } from './links-have-words.ts';

const withText = (words: string) => changed(['We think that', `${words}\n\nWe think that`]);

test('is silent where it holds', () => {
  expect(findings(linksHaveWords, exampleText)).toBe('');
});

test('reports links without words, by address or by name', () => {
  const text = withText('See [](/method/), [ ](/), [<br />](/) and [][it].\n\n[it]: /method/');
  expect(findings(linksHaveWords, text)).toMatchInlineSnapshot(`
    "53:5 The link has no words.
        Write them in the square brackets.
    53:19 The link has no words.
        Write them in the square brackets.
    53:27 The link has no words.
        Write them in the square brackets.
    53:43 The link has no words.
        Write them in the square brackets."
  `);
});

test('reports pictures without a description, by address or by name', () => {
  const text = withText('See ![](/port.png) and ![ ][it].\n\n[it]: /port.png');
  expect(findings(linksHaveWords, text)).toMatchInlineSnapshot(`
    "53:5 The picture has no description.
        Write what it shows in the square brackets, for those who cannot see it.
    53:24 The picture has no description.
        Write what it shows in the square brackets, for those who cannot see it."
  `);
});

test('reports both of a link that holds such a picture only', () => {
  expect(findings(linksHaveWords, withText('See [![](/port.png)](/).'))).toMatchInlineSnapshot(`
    "53:5 The link has no words.
        Write them in the square brackets.
    53:6 The picture has no description.
        Write what it shows in the square brackets, for those who cannot see it."
  `);
});

test('reports words that cannot be seen', () => {
  const text = withText('See [\u200b](/) and ![\u00ad](/port.png).');
  expect(findings(linksHaveWords, text)).toMatch(/^53:5 .*\n.*\n53:16 /);
});

test.each([
  'See [*it*](/), [`x`](/) and [?](/).',
  'See [![The port](/port.png)](/).',
  'See ![The port](/port.png) and ![The port][it].\n\n[it]: /port.png',
  'See https://port.example/.',
])('lets %j stand', (words) => {
  expect(findings(linksHaveWords, withText(words))).toBe('');
});
