import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Marks links to other hosts: the page they open learns nothing about this one, and cannot reach back. */
export function rehypeExternalLinks() {
  return (tree: Root) => {
    visit(tree, 'element', (node) => {
      if (node.tagName === 'a' && /^(https?:)?\/\//i.test(String(node.properties['href'] ?? ''))) {
        node.properties['rel'] = ['noopener', 'noreferrer'];
      }
    });
  };
}
