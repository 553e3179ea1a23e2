import { compile } from '@mdx-js/mdx';
import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { remarkInlineParagraphs } from './remark-inline-paragraphs.ts';

/** The blocks of a body after the compiler's own transforms and ours: their kinds and words. */
async function blocks(body: string): Promise<string[]> {
  let tree: Root | undefined;
  await compile(body, {
    remarkPlugins: [
      remarkInlineParagraphs,
      () => (root: Root) => {
        tree = structuredClone(root);
      },
    ],
  });
  return (tree?.children ?? []).map((node) => {
    const children = 'children' in node ? node.children.map(({ type }) => type).join(' ') : '';
    return `${node.type}: ${children}`;
  });
}

test('a paragraph that is wholly one claim stays a paragraph', async () => {
  expect(await blocks('Before.\n\n<Claim id="a">All of it.</Claim>\n\nAfter.')).toEqual([
    'paragraph: text',
    'paragraph: mdxJsxTextElement',
    'paragraph: text',
  ]);
});

test('claims side by side stay one paragraph with a space between them; a blank line parts them', async () => {
  const body =
    '<Claim id="a">One.</Claim> <Claim id="b">Two.</Claim>\n<Claim id="c">Three.</Claim>';
  expect(await blocks(`${body}\n\n<Claim id="d">Four.</Claim>`)).toEqual([
    'paragraph: mdxJsxTextElement text mdxJsxTextElement text mdxJsxTextElement',
    'paragraph: mdxJsxTextElement',
  ]);
});

test('a paragraph that is wholly one element of the short list stays a paragraph', async () => {
  expect(await blocks('<span lang="ru">Всё</span> <Claim id="a">All.</Claim>')).toEqual([
    'paragraph: mdxJsxTextElement text mdxJsxTextElement',
  ]);
});

test('a block of another kind is left alone', async () => {
  expect(await blocks('<PullQuote claim="a"/>')).toEqual(['mdxJsxFlowElement: ']);
});
