import type { Element, Root, RootContent } from 'hast';
import { load, type CheerioAPI } from 'cheerio/slim';

/**
 * HTML as this project writes it, ready to be asked and changed: every element has its end tag and stands where it may.
 * The tree is that of the text; it is read in a third of the time that takes a parser which mends what others wrote.
 * Names of tags and attributes keep their letters: in a drawing these matter. A line ends as it does in every browser.
 */
export const readHtml = (text: string): CheerioAPI =>
  load(text.replace(/\r\n?/g, '\n'), {
    xml: {
      xmlMode: false,
      lowerCaseTags: false,
      lowerCaseAttributeNames: false,
      encodeEntities: 'utf8',
      emptyAttrs: true,
    },
  });

type Node = CheerioAPI['_root']['children'][number];

function childrenOf(nodes: readonly Node[]): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    switch (node.type) {
      case 'text':
        return [{ type: 'text', value: node.data }];
      case 'directive':
        return [{ type: 'doctype' }];
      case 'tag':
      case 'script':
      case 'style':
        return [elementOf(node)];
      default:
        // Comments are for whoever reads the source of the page.
        return [];
    }
  });
}

/** Its attributes by the names that they have in HTML, which the writers of hast know as well; one without a value holds. */
const elementOf = ({ name, attribs, children }: Extract<Node, { attribs: object }>): Element => ({
  type: 'element',
  tagName: name,
  properties: Object.fromEntries(
    Object.entries(attribs).map(([key, value]) => [key, value === '' ? true : value]),
  ),
  children: childrenOf(children) as Element['children'],
});

/** The same tree as the writers of hast take it. */
export const hastOf = ($: CheerioAPI): Root => ({
  type: 'root',
  children: childrenOf($.root().contents().toArray()),
});
