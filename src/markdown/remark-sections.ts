import type { Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { analysisAddress, sectionAddress } from '../model/addresses.ts';
import { htmlElement } from './html-element.ts';
import { headingIds } from './outline.ts';

/**
 * The heading with the link by which it is shared beside it, not in it: the heading's name stays clean, and copying the
 * heading copies its words only (the sign is drawn by the style sheet).
 */
function linkedHeading(heading: Heading, headingId: string, address: string): RootContent {
  heading.data = { ...heading.data, hProperties: { id: headingId } };
  const title = toString(heading);
  const ariaLabel = `Share this section: ${title}`;
  return htmlElement('div', { className: ['heading'] }, [
    heading,
    htmlElement('a', { className: ['anchor'], href: address, ariaLabel, dataShare: title }, []),
  ]);
}

/**
 * Wraps each `##` heading and what follows it in `<section id="...">`, and gives every heading a
 * link to the section's own page. Ids come from `headingIds`, so that the contents list and the text agree.
 */
export function remarkSections() {
  return (tree: Root, file: VFile) => {
    const slug = file.stem ?? '';
    const ids = headingIds(tree);
    const blocks: RootContent[] = [];
    let current = blocks;
    let section = analysisAddress(slug);
    for (const node of tree.children) {
      const id = node.type === 'heading' ? ids.get(node) : undefined;
      if (node.type !== 'heading' || id === undefined) {
        current.push(node);
      } else if (node.depth === 2) {
        // A slug never holds two hyphens in a row, so no other heading can have this id.
        const headingId = `${id}--heading`;
        section = sectionAddress(slug, id);
        const children = [linkedHeading(node, headingId, encodeURI(section))];
        blocks.push(htmlElement('section', { id, ariaLabelledBy: headingId }, children));
        current = children;
      } else {
        current.push(linkedHeading(node, id, encodeURI(`${section}#${id}`)));
      }
    }
    tree.children = blocks;
  };
}
