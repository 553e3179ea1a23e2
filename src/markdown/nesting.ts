import type { Root } from 'mdast';
import type { Node, Parent } from 'unist';
import { bodyLimits, type Excess } from './limits.ts';

/** The first node of a tree that stands too deep; undefined where none does. */
export function nestingExcess(tree: Root): Excess | undefined {
  // Not recursive: depth is what it guards against.
  const open: [node: Node, depth: number][] = [[tree, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, depth] = next;
    if (depth > bodyLimits.depth) {
      const { line = 1, column = 1 } = node.position?.start ?? {};
      return {
        line,
        column,
        message: `The text is nested more than ${bodyLimits.depth} levels deep.`,
        hint: 'Close elements, lists and emphasis before you open others.',
      };
    }
    for (const child of (node as Partial<Parent>).children ?? []) open.push([child, depth + 1]);
  }
  return undefined;
}
