import type { Definition, Image, Link, Root } from 'mdast';
import type { Node, Parent } from 'unist';
import { visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import type { Finding } from './issue.ts';

/** What a rule says of a node; without a place, it is where the node begins. */
export type NodeFinding = Omit<Finding, 'line' | 'column'> &
  Partial<Pick<Finding, 'line' | 'column'>>;

/** What a rule says of the nodes of a body, with their places. */
export function bodyFindings(
  tree: Root | undefined,
  problemsOf: (node: Node, ancestors: readonly Parent[]) => Iterable<NodeFinding>,
): Finding[] {
  const findings: Finding[] = [];
  if (!tree) return findings;
  visitParents(tree, (node, ancestors) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    for (const problem of problemsOf(node, ancestors)) findings.push({ line, column, ...problem });
  });
  return findings;
}

/** The names of the definitions that pictures use: `![words][name]`. */
export function namesOfPictures(tree: Root | undefined): Set<string> {
  const names = new Set<string>();
  if (tree) {
    visit(tree, 'imageReference', ({ identifier }) => {
      names.add(identifier);
    });
  }
  return names;
}

/** Where a node of a body leads, and whether a picture stands there; undefined where it leads nowhere. */
export function linkOf(
  node: Node,
  pictures: ReadonlySet<string>,
): { url: string; isPicture: boolean } | undefined {
  if (!['link', 'image', 'definition'].includes(node.type)) return undefined;
  const { url, identifier } = node as (Link | Image) & Partial<Definition>;
  return { url, isPicture: node.type === 'image' || pictures.has(identifier ?? '') };
}
