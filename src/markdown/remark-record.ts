import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { tally } from '../lib/tally.ts';
import { headingIds } from './outline.ts';
import {
  isElement,
  pictureOf,
  textAttribute,
  vocabulary,
  wordOf,
  type MdxElement,
} from './vocabulary.ts';

function setAttribute(element: MdxElement, name: string, value: string) {
  element.attributes.push({ type: 'mdxJsxAttribute', name, value });
}

/**
 * Tells each word of the vocabulary and each picture which analysis it stands in (the slug is the file's name), each claim how
 * many times it has been placed before, and each pull quote its section, so that a component can look up the
 * record and give each place an id and an address of its own.
 */
export function remarkRecord() {
  return (tree: Root, file: VFile) => {
    const occurrenceOf = tally();
    const ids = headingIds(tree);
    let section: string | undefined;
    for (const block of tree.children) {
      if (block.type === 'heading' && block.depth === 2) section = ids.get(block);
      visit(block, (node) => {
        if (!isElement(node) || (wordOf(node) ?? pictureOf(node)) === undefined) return;
        setAttribute(node, 'analysis', file.stem ?? '');
        if (node.name === 'PullQuote' && section !== undefined) {
          setAttribute(node, 'section', section);
        }
        if (node.name !== 'Claim') return;
        const claim = textAttribute(node, vocabulary.Claim) ?? '';
        setAttribute(node, 'occurrence', String(occurrenceOf(claim)));
      });
    }
  };
}
