import { isElement, pictureOf, textAttribute } from '../../markdown/vocabulary.ts';
import { bodyFindings } from '../body-findings.ts';
import type { Rule } from '../rule.ts';

/** A picture stands in a text once: its parts have ids, to which links on the page lead. */
export const pictureStandsOnce: Rule = {
  id: 'picture-stands-once',
  check: ({ tree }) => {
    const first = new Map<string, number>();
    return bodyFindings(tree, function* (node) {
      const picture = isElement(node) ? pictureOf(node) : undefined;
      if (picture === undefined || !isElement(node)) return;
      const of = textAttribute(node, 'of');
      const name = of === undefined ? picture : `${picture} of="${of}"`;
      const line = first.get(name);
      if (line === undefined) {
        first.set(name, node.position?.start.line ?? 0);
        return;
      }
      yield {
        message: `<${name}/> stands here a second time; the first is in line ${line}.`,
        hint: 'Keep one of them, and link to it as to any place of the page.',
      };
    });
  },
};
