import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { claimsOf, isElement, vocabulary, type MdxElement, type Word } from './vocabulary.ts';

/** The slug of the analysis that a file holds: its name without folder and ending. */
function slugOf(file: VFile): string {
  return file.stem ?? '';
}

function setAttribute(element: MdxElement, name: string, value: string) {
  element.attributes.push({ type: 'mdxJsxAttribute', name, value });
}

/**
 * Tells each word of the vocabulary which analysis it stands in, and each claim how many times it has
 * been placed before, so that a component can look up the record and give each place an id of its own.
 */
export function remarkRecord() {
  return (tree: Root, file: VFile) => {
    const occurrences = new Map<string, number>();
    visit(tree, (node) => {
      if (!isElement(node) || node.name === null || !Object.hasOwn(vocabulary, node.name)) return;
      setAttribute(node, 'analysis', slugOf(file));
      if (node.name !== 'Claim') return;
      const key = claimsOf(node, node.name satisfies Word).join(' ');
      const occurrence = occurrences.get(key) ?? 0;
      occurrences.set(key, occurrence + 1);
      setAttribute(node, 'occurrence', String(occurrence));
    });
  };
}
