import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Says a table cell's alignment by a class: the MDX compiler would make a style attribute of it, which the
 * page's own policy refuses.
 */
export function rehypeTableAlign() {
  return (tree: Root) => {
    visit(tree, 'element', (node) => {
      const align = node.properties['align'];
      if ((node.tagName !== 'td' && node.tagName !== 'th') || typeof align !== 'string') return;
      delete node.properties['align'];
      node.properties['className'] = [`align-${align}`];
    });
  };
}
