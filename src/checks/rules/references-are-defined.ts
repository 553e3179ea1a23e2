import type { FootnoteDefinition, FootnoteReference, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { placesIn } from '../../lib/places.ts';
import type { Finding } from '../issue.ts';
import type { Rule } from '../rule.ts';

/** What was meant as a footnote or a link by name and stayed plain text, because its definition is missing. */
const undefinedReference = /\[\^([^\]\s]+)\]|\[[^\]]+\]\[([^\]]*)\]/g;

function* leftAsText(tree: Root, bodyText: string): Iterable<Finding> {
  const texts: Text[] = [];
  visit(tree, 'text', (node) => {
    texts.push(node);
  });
  const placeOf = placesIn(bodyText);
  for (const { position } of texts) {
    const start = position?.start.offset ?? 0;
    const written = bodyText.slice(start, position?.end.offset);
    for (const match of written.matchAll(undefinedReference)) {
      // A backslash says that plain text is meant.
      if (written.charAt(match.index - 1) === '\\') continue;
      const name = match[1] === undefined ? `[${match[2] ?? ''}]` : `[^${match[1]}]`;
      yield {
        ...placeOf(start + match.index),
        message: `${name} is defined nowhere.`,
        hint: `Add a line of its own, "${name}: …", or write "\\\\[" for a bracket that is no link.`,
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
    const notes: FootnoteDefinition[] = [];
    visit(tree, 'footnoteDefinition', (node) => {
      notes.push(node);
    });
    for (const { identifier, position } of notes) {
      if (used.has(identifier)) continue;
      yield {
        line: position?.start.line ?? 1,
        column: position?.start.column ?? 1,
        message: `The note [^${identifier}] is referred to nowhere, so nobody would see it.`,
        hint: `Write [^${identifier}] where it belongs, or remove the note.`,
      };
    }
  },
};
