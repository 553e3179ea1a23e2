import type { Root } from 'mdast';
import type { Node } from 'unist';
import { describe, expect, test } from 'vitest';
import { bodyLimits } from './limits.ts';
import { nestingExcess } from './nesting.ts';

/** A tree whose deepest node stands at that depth below the root, on the line of that number. */
function tree(depth: number): Root {
  let node: Node = { type: 'text' };
  for (let line = depth; line >= 0; line -= 1) {
    const point = { line, column: 2 };
    const children = line === depth ? [] : [node];
    node = { type: 'blockquote', children, position: { start: point, end: point } } as Node;
  }
  return node as Root;
}

describe('nestingExcess', () => {
  test('finds nothing in an empty tree, and none down to the deepest level that is allowed', () => {
    expect(nestingExcess({ type: 'root', children: [] })).toBeUndefined();
    expect(nestingExcess(tree(bodyLimits.depth))).toBeUndefined();
  });

  test('gives the place of the first node that stands deeper', () => {
    expect(nestingExcess(tree(bodyLimits.depth + 5))).toMatchInlineSnapshot(`
      {
        "column": 2,
        "hint": "Close elements, lists and emphasis before you open others.",
        "line": 65,
        "message": "The text is nested more than 64 levels deep.",
      }
    `);
  });

  test('looks into every branch', () => {
    const deep = tree(bodyLimits.depth).children;
    const children = [...deep, { type: 'blockquote', children: deep }, ...deep] as Root['children'];
    expect(nestingExcess({ type: 'root', children })).toBeDefined();
  });

  test('gives the beginning where a node has no place', () => {
    const bare = JSON.parse(
      JSON.stringify(tree(bodyLimits.depth + 1), (key, value: unknown) =>
        key === 'position' ? undefined : value,
      ),
    ) as Root;
    expect(nestingExcess(bare)).toMatchObject({ line: 1, column: 1 });
  });

  test('bears a tree of a hundred thousand levels', () => {
    expect(nestingExcess(tree(100_000))).toMatchObject({ line: bodyLimits.depth + 1 });
  });
});
