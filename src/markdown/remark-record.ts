import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { tally } from '../lib/tally.ts';
import { isElement, textAttribute, vocabulary, wordOf, type MdxElement } from './vocabulary.ts';

function setAttribute(element: MdxElement, name: string, value: string) {
  element.attributes.push({ type: 'mdxJsxAttribute', name, value });
}

/**
 * Tells each word of the vocabulary which analysis it stands in (the slug is the file's name), and each
 * claim how many times it has been placed before, so that a component can look up the record and give each
 * place an id of its own.
 */
export function remarkRecord() {
  return (tree: Root, file: VFile) => {
    const occurrenceOf = tally();
    visit(tree, (node) => {
      if (!isElement(node) || wordOf(node) === undefined) return;
      setAttribute(node, 'analysis', file.stem ?? '');
      if (node.name !== 'Claim') return;
      const claim = textAttribute(node, vocabulary.Claim) ?? '';
      setAttribute(node, 'occurrence', String(occurrenceOf(claim)));
    });
  };
}
