import { createProcessor } from '@mdx-js/mdx';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root as MarkdownRoot } from 'mdast';
import { VFile } from 'vfile';
import type { AnalysisRecord } from '../model/analysis.ts';
import { bodyPlugins } from '../markdown/index.ts';
import { isElement, pictureOf, wordOf, type MdxElement } from '../markdown/vocabulary.ts';

/** A word of the vocabulary or a picture, as authors placed it: a component draws it, around what stands in it. */
export interface BodyWord {
  word: string;
  props: Record<string, string>;
  children: BodyPart[];
}

/** A piece of a body: HTML, or what a component draws. */
export type BodyPart = string | BodyWord;

/** The tree of a body after all plugins, taken out of the compiler before that makes a program of it. */
let caught: Root = { type: 'root', children: [] };

/** Last of the plugins: content is data, so of the compiler only its reading of MDX is wanted. */
const rehypeCatch = () => (tree: Root) => {
  caught = { ...tree };
  tree.children = [];
};

const processor = createProcessor({
  format: 'mdx',
  remarkPlugins: bodyPlugins.remarkPlugins as never,
  remarkRehypeOptions: bodyPlugins.remarkRehype,
  rehypePlugins: [...bodyPlugins.rehypePlugins, rehypeCatch],
}).freeze();

/** Takes the place of a word in the HTML around it: the grammar lets no author write a comment. */
const placeOf = (i: number) => ({ type: 'comment', value: `word ${i}` }) as const;
const place = /<!--word (\d+)-->/;

const attributesOf = ({ attributes }: MdxElement): Record<string, string> =>
  Object.fromEntries(
    attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  );

/** Between the rows and cells of a table, white space says nothing. */
const tableParts = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr']);

/** The HTML of nodes, parted where a word stands. */
function partsOf(nodes: readonly RootContent[]): BodyPart[] {
  const words: BodyWord[] = [];
  const plain = (node: RootContent): ElementContent[] => {
    if (isElement(node)) {
      const children = node.children as unknown as RootContent[];
      if (wordOf(node) !== undefined || pictureOf(node) !== undefined) {
        words.push({
          word: node.name ?? '',
          props: attributesOf(node),
          children: partsOf(children),
        });
        return [placeOf(words.length - 1)];
      }
      const element: Element = {
        type: 'element',
        tagName: node.name ?? 'span',
        properties: attributesOf(node),
        children: children.flatMap(plain),
      };
      return node.name === null ? element.children : [element];
    }
    if (node.type === 'element') {
      const inside = tableParts.has(node.tagName)
        ? node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
        : node.children;
      return [{ ...node, children: inside.flatMap(plain) }];
    }
    // The grammar leaves nothing else that readers see.
    if (node.type !== 'text') return [];
    return [node];
  };
  const html = toHtml({ type: 'root', children: nodes.flatMap(plain) });
  return html.split(place).flatMap((piece, i): BodyPart[] => {
    if (i % 2 === 0) return piece === '' ? [] : [piece];
    const word = words[Number(piece)];
    return word ? [word] : [];
  });
}

/**
 * The body of an analysis as data: HTML, and between it the words that components draw. `path` is the file of the
 * analysis, by whose name its addresses are made; of its record the old ids of sections are needed. Throws a VFileMessage where the closed grammar refuses the body.
 */
export function bodyParts(path: string, record: AnalysisRecord, tree: MarkdownRoot): BodyPart[] {
  // As Astro hands frontmatter to plugins.
  const data = { astro: { frontmatter: record } };
  processor.runSync(structuredClone(tree) as never, new VFile({ path, data }));
  return partsOf(caught.children);
}
