import { slug } from '../../lib/slug.ts';
import { hasWords } from '../../lib/text.ts';
import { isElement, pictureIdOf, pictureOf, textAttribute } from '../../markdown/vocabulary.ts';
import { bodyFindings } from '../body-findings.ts';
import type { Rule } from '../rule.ts';

/** A picture stands in a text once and has an id of its own: links on the page lead to it and to its parts. */
export const pictureStandsOnce: Rule = {
  id: 'picture-stands-once',
  check: ({ tree }) => {
    const known = new Map<string, { name: string; line: number }>();
    return bodyFindings(tree, function* (node) {
      if (!isElement(node)) return;
      const id = pictureIdOf(node);
      if (id === undefined) return;
      const of = pictureOf(node) === 'Steps' ? (textAttribute(node, 'of') ?? '') : undefined;
      // What says nothing of what it draws is refused by the grammar.
      if (of !== undefined && !hasWords(of)) return;
      const name = of === undefined ? `<${node.name}/>` : `<${node.name} of="${of}"/>`;
      if (of !== undefined && slug(of) === '') {
        yield {
          message: `No address can be made of "${of}": it has neither a letter nor a digit.`,
          hint: 'Name what is measured in words, here and in the figures of its claims.',
        };
        return;
      }
      const first = known.get(id);
      if (first === undefined) {
        known.set(id, { name, line: node.position?.start.line ?? 0 });
      } else if (first.name === name) {
        yield {
          message: `${name} stands here a second time; the first is in line ${first.line}.`,
          hint: `Keep one of them, and link to it: #${id}.`,
        };
      } else {
        yield {
          message: `${name} would have the address #${id}, as ${first.name} in line ${first.line} has.`,
          hint: 'Name one of them in other words, here and in the figures of its claims: signs and capitals make no difference.',
        };
      }
    });
  },
};
