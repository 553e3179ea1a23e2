import {
  isMap,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';
import type { Place } from './issue.ts';

/** A path into YAML: keys and positions, outermost first. */
export type YamlPath = readonly PropertyKey[];

/** A file's frontmatter, with the place of every node. */
export interface Frontmatter {
  /** The plain value; undefined where the YAML could not be read. */
  data: unknown;
  /** YAML's own errors, such as a duplicate key. */
  errors: (Place & { message: string })[];
  /** The place of the value at `path`, or of the nearest parent that exists. */
  placeOf: (path: YamlPath) => Place;
  /** The place of the key at `path`. */
  placeOfKey: (path: YamlPath) => Place;
}

function nodeAt(document: Document, path: YamlPath): Node | undefined {
  const node = document.getIn(path as unknown[], true);
  return node instanceof Object ? (node as Node) : undefined;
}

/**
 * The aliases of a document. They are refused: a few lines of them can stand for gigabytes, and the
 * place of a value that stands elsewhere would mislead.
 */
function aliasErrors(document: Document, place: (offset: number) => Place): Frontmatter['errors'] {
  const errors: Frontmatter['errors'] = [];
  visit(document, {
    Alias(_, { source, range }) {
      const message = `The alias "*${source}" is not read: write the value out`;
      errors.push({ ...place(range?.[0] ?? 0), message });
    },
  });
  return errors;
}

/**
 * Reads YAML with positions.
 * `text` is the YAML alone; `firstLine` is the line of the file on which it begins (1 = first).
 */
export function readFrontmatter(text: string, firstLine: number): Frontmatter {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, uniqueKeys: true });
  const place = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const placeOf = (path: YamlPath): Place => {
    for (let length = path.length; length >= 0; length -= 1) {
      const start = nodeAt(document, path.slice(0, length))?.range?.[0];
      if (start !== undefined) return place(start);
    }
    return place(0);
  };
  const placeOfKey = (path: YamlPath): Place => {
    const parent = path.length > 1 ? nodeAt(document, path.slice(0, -1)) : document.contents;
    const key = path.at(-1);
    const pair = isMap(parent)
      ? parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key)
      : undefined;
    const start = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
    return start === undefined ? placeOf(path) : place(start);
  };
  const errors = [
    ...document.errors.map((error) => ({
      ...place(error.pos[0]),
      // The library adds the place and a picture of the line, which our reports draw themselves.
      message: error.message.replace(/ at line \d+, column \d+:[\s\S]*$/, ''),
    })),
    ...aliasErrors(document, place),
  ];
  return {
    data: errors.length === 0 ? document.toJS({ maxAliasCount: 0 }) : undefined,
    errors,
    placeOf,
    placeOfKey,
  };
}
