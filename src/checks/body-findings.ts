import type { Root } from 'mdast';
import type { Node, Parent } from 'unist';
import { visitParents } from 'unist-util-visit-parents';
import type { Finding } from './issue.ts';

/** What a rule says of one node of a body, with the node's place. */
export function bodyFindings(
  tree: Root | undefined,
  problemsOf: (
    node: Node,
    ancestors: readonly Parent[],
  ) => Iterable<Omit<Finding, 'line' | 'column'>>,
): Finding[] {
  const findings: Finding[] = [];
  if (!tree) return findings;
  visitParents(tree, (node, ancestors) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    for (const problem of problemsOf(node, ancestors)) findings.push({ line, column, ...problem });
  });
  return findings;
}
