import type { Root, RootContent } from 'mdast';
import { htmlElement } from './html-element.ts';
import { isElement } from './vocabulary.ts';

/**
 * Puts each pull quote and the block that it belongs to, the one after it, into one element: in the margin
 * the quote stands beside that block, and where there is no margin the style sheet sets it below.
 */
export function remarkPullQuotes() {
  return (tree: Root) => {
    const blocks: RootContent[] = [];
    for (let i = 0; i < tree.children.length; i += 1) {
      const node = tree.children[i] as RootContent;
      const next = tree.children[i + 1];
      if (isElement(node, 'PullQuote') && next?.type === 'paragraph') {
        blocks.push(htmlElement('div', { className: ['pulled'] }, [node, next]));
        i += 1;
      } else {
        blocks.push(node);
      }
    }
    tree.children = blocks;
  };
}
