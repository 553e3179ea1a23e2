import type { Definition, FootnoteDefinition, FootnoteReference, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import { hasWords } from '../../lib/text.ts';
import { placesIn } from '../../lib/places.ts';
import type { Finding } from '../issue.ts';
import type { Rule } from '../rule.ts';

/** What was meant as a footnote or a link by name and stayed plain text, because its definition is missing. */
const undefinedReference = /\[\^([^\]]+)\]|(?:!?\[([^\][]+)|^)\]\[([^\]]*)\]/g;

/** What was meant as a link and stayed plain text: a space before or in the address, brackets the wrong way round. */
const brokenLink = /\]\s*\((?:https?:|\/|#)|\)\[(?:https?:|\/|#)/g;

function* leftAsText(tree: Root, bodyText: string): Iterable<Finding> {
  const texts: Text[] = [];
  visitParents(tree, 'text', (node, ancestors) => {
    if (!ancestors.some(({ type }) => /^link/.test(type))) texts.push(node);
  });
  const placeOf = placesIn(bodyText);
  for (const { position } of texts) {
    const start = position?.start.offset ?? 0;
    const written = bodyText.slice(start, position?.end.offset);
    for (const match of written.matchAll(undefinedReference)) {
      // A backslash says that plain text is meant.
      if (written.charAt(match.index - 1) === '\\') continue;
      const name = match[1] === undefined ? `[${match[3] || (match[2] ?? '')}]` : `[^${match[1]}]`;
      yield {
        ...placeOf(start + match.index),
        message: `${name} is defined nowhere.`,
        hint: `Add a line of its own, "${name}: …", or write "\\[" for a bracket that is no link.`,
      };
    }
    // An address that follows is a link of its own; it is looked at here from its first signs on.
    const further = bodyText.slice(start, (position?.end.offset ?? 0) + 6);
    for (const match of further.matchAll(brokenLink)) {
      if (match.index >= written.length || further.charAt(match.index - 1) === '\\') continue;
      yield {
        ...placeOf(start + match.index),
        message: 'This looks like a link and is none.',
        hint: 'Write [words](address), with nothing between the brackets and no space in the address.',
      };
    }
  }
}

/** Footnotes and links by name have a definition, and footnotes a place that refers to them. */
export const referencesAreDefined: Rule = {
  id: 'references-are-defined',
  *check({ tree, bodyText }) {
    if (!tree) return;
    yield* leftAsText(tree, bodyText);
    const used = new Set<string>();
    visit(tree, 'footnoteReference', ({ identifier }: FootnoteReference) => {
      used.add(identifier);
    });
    const definitions: (FootnoteDefinition | Definition)[] = [];
    visit(tree, ['footnoteDefinition', 'definition'], (node) => {
      definitions.push(node as FootnoteDefinition | Definition);
    });
    const first = new Map<string, number>();
    for (const node of definitions) {
      const { type, identifier, label, position } = node;
      const place = { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
      const written = label ?? identifier;
      const name = type === 'definition' ? `[${written}]` : `[^${written}]`;
      const earlier = first.get(`${type} ${identifier}`);
      if (earlier !== undefined) {
        yield {
          ...place,
          message: `${name} is defined twice, first on line ${earlier}: this one is not read.`,
          hint: 'Give one of them another name.',
        };
        continue;
      }
      first.set(`${type} ${identifier}`, place.line);
      if (type === 'definition') continue;
      if (!hasWords(toString(node))) {
        yield {
          ...place,
          message: `The note ${name} is empty.`,
          hint: 'Write it after the colon.',
        };
      }
      if (used.has(identifier)) continue;
      yield {
        ...place,
        message: `The note ${name} is referred to nowhere, so nobody would see it.`,
        hint: `Write ${name} where it belongs, or remove the note.`,
      };
    }
  },
};
