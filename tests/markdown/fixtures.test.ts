import type { Element, Root } from 'hast';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified, type Processor } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { gfmOptions } from '../../src/markdown/gfm.ts';
import { rehypeExternalLinks } from '../../src/markdown/rehype-external-links.ts';
import { rehypeTableAlign } from '../../src/markdown/rehype-table-align.ts';
import { remarkPullQuotes } from '../../src/markdown/remark-pull-quotes.ts';
import { remarkRecord } from '../../src/markdown/remark-record.ts';
import { remarkSections } from '../../src/markdown/remark-sections.ts';
import { isElement } from '../../src/markdown/vocabulary.ts';

/**
 * One folder per plugin, one folder in it per case: input.mdx goes through the plugin alone and must
 * become output.html. After a change that is meant, `vitest run --project unit -u` writes the outputs;
 * read them before they are committed.
 */

/** Elements of MDX have no HTML of their own: shows each as a tag of its name, with its attributes. */
function showMdxElements() {
  return (tree: Root) => {
    visit(tree, (node, index, parent) => {
      if (!isElement(node) || index === undefined || !parent) return;
      const shown: Element = {
        type: 'element',
        tagName: node.name ?? '',
        properties: Object.fromEntries(
          node.attributes.map((attribute) => [
            attribute.type === 'mdxJsxAttribute' ? attribute.name : '{...}',
            String(attribute.value),
          ]),
        ),
        children: node.children as Element[],
      };
      parent.children[index] = shown as never;
    });
  };
}

const markdown = () => unified().use(remarkParse).use(remarkMdx).use(remarkGfm, gfmOptions);
const html = (processor: Processor<never, never, never>) =>
  (processor as unknown as ReturnType<typeof markdown>).use(remarkRehype, {
    passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'],
  });

/** The way of a body through each plugin alone. */
const plugins = {
  gfm: () => html(markdown() as never),
  'rehype-external-links': () => html(markdown() as never).use(rehypeExternalLinks),
  'rehype-table-align': () => html(markdown() as never).use(rehypeTableAlign),
  'remark-pull-quotes': () => html(markdown().use(remarkPullQuotes) as never),
  'remark-record': () => html(markdown().use(remarkRecord) as never),
  'remark-sections': () => html(markdown().use(remarkSections) as never),
};

const here = import.meta.dirname;
const foldersIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

test('every folder of fixtures is that of a plugin, and every plugin has one', () => {
  expect(foldersIn(here)).toEqual(Object.keys(plugins));
});

describe.each(Object.entries(plugins))('%s', (plugin, processor) => {
  test.each(foldersIn(join(here, plugin)))('%s', async (name) => {
    const folder = join(here, plugin, name);
    const file = new VFile({
      // Plugins read the name of the analysis from the name of the file.
      path: 'content/analyses/example.mdx',
      value: readFileSync(join(folder, 'input.mdx')),
    });
    const output = await processor().use(showMdxElements).use(rehypeStringify).process(file);
    await expect(`${String(output).trim()}\n`).toMatchFileSnapshot(join(folder, 'output.html'));
  });
});
