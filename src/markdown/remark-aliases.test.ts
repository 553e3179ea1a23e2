import type { Nodes } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { remarkAliases } from './remark-aliases.ts';
import { remarkSections } from './remark-sections.ts';

/** The headings of a body as HTML, with the anchors beside them. */
async function headings(body: string, frontmatter: object): Promise<string[]> {
  const file = new VFile({ value: body, path: 'x.mdx' });
  file.data['astro'] = { frontmatter };
  const html = await unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use(remarkSections)
    .use(remarkAliases)
    .use(remarkRehype, { passThrough: ['mdxJsxTextElement'] as Nodes['type'][] })
    .use(rehypeStringify)
    .process(file);
  return String(html).match(/<div class="heading">.*?<\/div>/gs) ?? [];
}

const body = '## The port\n\nWords.\n\n### The quay\n\nWords.\n\n## The sea\n\nWords.';
const anchors = (html: string | undefined) => html?.match(/<span id="[^"]*" class="alias">/g) ?? [];

test('an old id stands beside the heading that took its place', async () => {
  const [port, quay, sea] = await headings(body, {
    aliases: { harbour: 'the-port', pier: 'the-quay', jetty: 'the-quay' },
  });
  expect(anchors(port)).toEqual(['<span id="harbour" class="alias">']);
  expect(anchors(quay)).toHaveLength(2);
  expect(anchors(sea)).toEqual([]);
});

test('an alias of an alias leads on to the end', async () => {
  const [port] = await headings(body, { aliases: { oldest: 'old', old: 'the-port' } });
  expect(anchors(port)).toHaveLength(2);
});

test('aliases of claims, actors and sources are no matter of the text', async () => {
  const all = await headings(body, {
    aliases: { 'claim-old': 'claim-new', gone: 'new', 'source-a': 'source-b' },
    claims: [{ id: 'new' }],
    sources: [{ id: 'b' }],
  });
  expect(all.flatMap(anchors)).toEqual([]);
});

test('an alias that leads nowhere is left out: the check has told it', async () => {
  expect((await headings(body, { aliases: { old: 'gone' } })).flatMap(anchors)).toEqual([]);
});

test('a body without frontmatter is left as it is', async () => {
  expect((await headings(body, {})).flatMap(anchors)).toEqual([]);
});
