import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { unsafeProblems } from './grammar.ts';

/**
 * Refuses to compile what the closed grammar refuses. The checks report all of it before a build; this is
 * the second lock, for whatever compiles a page without asking them. Where elements stand does not matter
 * here: the MDX compiler has moved some before any plugin runs.
 */
export function remarkClosedGrammar() {
  return (tree: Root, file: VFile) => {
    visit(tree, (node) => {
      for (const { message, hint } of unsafeProblems(node)) {
        file.fail(`${message} ${hint}`, node.position, 'on-the-record:body-uses-vocabulary');
      }
    });
  };
}
