import type { Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { htmlElement } from './html-element.ts';
import { headingIds } from './outline.ts';

/**
 * The heading with its permalink beside it, not in it: the heading's name stays clean, and copying the
 * heading copies its words only (the sign is drawn by the style sheet).
 */
function linkedHeading(heading: Heading, headingId: string, target: string): RootContent {
  heading.data = { ...heading.data, hProperties: { id: headingId } };
  const label = `Link to this section: ${toString(heading)}`;
  return htmlElement('div', { className: ['heading'] }, [
    heading,
    htmlElement('a', { className: ['anchor'], href: `#${target}`, ariaLabel: label }, []),
  ]);
}

/**
 * Wraps each `##` heading and what follows it in `<section id="...">`, and gives every heading a
 * permalink. Ids come from `headingIds`, so that the contents list and the text agree.
 */
export function remarkSections() {
  return (tree: Root) => {
    const ids = headingIds(tree);
    const blocks: RootContent[] = [];
    let current = blocks;
    for (const node of tree.children) {
      const id = node.type === 'heading' ? ids.get(node) : undefined;
      if (node.type !== 'heading' || id === undefined) {
        current.push(node);
      } else if (node.depth === 2) {
        // A slug never holds two hyphens in a row, so no other heading can have this id.
        const headingId = `${id}--heading`;
        const children = [linkedHeading(node, headingId, id)];
        blocks.push(htmlElement('section', { id, ariaLabelledBy: headingId }, children));
        current = children;
      } else {
        current.push(linkedHeading(node, id, id));
      }
    }
    tree.children = blocks;
  };
}
