import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { Place } from '../lib/places.ts';
import type { Finding } from './issue.ts';
import { yamlError } from './yaml-error.ts';

/** A path into YAML: keys and positions, outermost first. */
export type YamlPath = readonly PropertyKey[];

/** A file's YAML, with the place of every node. */
export interface Frontmatter {
  /** The plain value; undefined where the YAML could not be read. */
  data: unknown;
  /** What cannot be read, or is refused: YAML's own errors, and its ways to make data into something else. */
  errors: Finding[];
  /** The place of the value at `path`, or of the nearest parent that exists. */
  placeOf: (path: YamlPath) => Place;
  /** The place of the key at `path`. */
  placeOfKey: (path: YamlPath) => Place;
  /** Texts without quotation marks that a "#" cuts off: the rest of the line is a comment. */
  cutTexts: (Place & { key: string })[];
  /** The place of the word at `index` (0 = first) in the text at `path`, as it is written in the file. */
  placeOfWord: (path: YamlPath, index: number) => Place;
}

/** Deeper than any record; what is nested further can only be meant to exhaust the reader. */
const deepest = 32;

/** Keys that JavaScript gives a meaning of its own. */
const prototypeKeys = new Set(['__proto__', 'constructor', 'prototype']);

const notAWord = 'A key is not a word.';

function nodeAt(document: Document, path: YamlPath): Node | undefined {
  const node = document.getIn(path as unknown[], true);
  return node instanceof Object ? (node as Node) : undefined;
}

interface Refusal {
  offset: number;
  message: string;
  hint: string;
}

/** What a node is refused for by itself: aliases, anchors and tags. */
function* refusalsOf(node: Node, text: string): Iterable<Refusal> {
  const offset = node.range?.[0] ?? 0;
  if (isAlias(node)) {
    // A few lines of them can stand for gigabytes; and a value that stands elsewhere has no place here.
    const message = `The alias "*${node.source}" is not read.`;
    yield { offset, message, hint: 'Write the value out.' };
    return;
  }
  // Anchor and tag stand before the value whose range this is.
  const before = (sign: string) => Math.max(0, text.lastIndexOf(sign, offset));
  if (node.anchor !== undefined) {
    const message = `The anchor "&${node.anchor}" is not read.`;
    yield { offset: before(`&${node.anchor}`), message, hint: 'Remove it: aliases are not read.' };
  }
  if (node.tag !== undefined) {
    const message = `The tag "${node.tag.replace('tag:yaml.org,2002:', '!!')}" is not read.`;
    let start = before('!');
    while (text.charAt(start - 1) === '!') start -= 1;
    yield { offset: start, message, hint: 'Remove it: text, numbers and dates need no tag.' };
  }
}

/** What the keys of a map are refused for. Own code: the library compares each key with each other one. */
function* refusalsOfKeys(map: Node, place: (offset: number) => Place): Iterable<Refusal> {
  const first = new Map<string, number>();
  for (const { key } of isMap(map) ? map.items : []) {
    const offset = (key as Node | null)?.range?.[0] ?? map.range?.[0] ?? 0;
    if (!isScalar(key)) {
      yield { offset, message: notAWord, hint: 'Write a name, a colon, a value.' };
      continue;
    }
    const name = String(key.value);
    const earlier = first.get(name);
    if (earlier !== undefined) {
      const message = `The key "${name}" is written twice, first on line ${place(earlier).line}.`;
      yield { offset, message, hint: 'Keep one of them.' };
    } else if (prototypeKeys.has(name)) {
      const message = `The key "${name}" has a meaning in programs.`;
      yield { offset, message, hint: 'Use another name.' };
    }
    if (earlier === undefined) first.set(name, offset);
  }
}

/** Everything in a document that is refused, and whether it is nested too deeply to be read at all. */
function refusals(
  document: Document,
  text: string,
  place: (offset: number) => Place,
): { found: Refusal[]; tooDeep: boolean } {
  const found: Refusal[] = [];
  // Not recursive: depth is what it guards against.
  const open: [node: unknown, depth: number][] = [[document.contents, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, depth] = next;
    if (!(node instanceof Object)) continue;
    if (isPair(node)) {
      open.push([node.key, depth], [node.value, depth]);
      continue;
    }
    found.push(...refusalsOf(node as Node, text), ...refusalsOfKeys(node as Node, place));
    if (!isMap(node) && !isSeq(node)) continue;
    if (depth >= deepest) {
      const message = `The frontmatter is nested more than ${deepest} levels deep.`;
      const hint = 'A record needs six: remove the brackets or the indentation here.';
      return { found: [{ offset: node.range?.[0] ?? 0, message, hint }], tooDeep: true };
    }
    for (const item of node.items) open.push([item, depth + 1]);
  }
  return { found, tooDeep: false };
}

/** Plain texts, or none at all, with a comment on their line: where the comment begins, and the key. */
function cutTexts(document: Document, text: string): { offset: number; key: string }[] {
  const found: { offset: number; key: string }[] = [];
  const open: unknown[] = [document.contents];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isMap(node) || isSeq(node)) open.push(...node.items);
    if (!isPair(node)) continue;
    const { key, value } = node;
    open.push(value);
    if (!isScalar(key) || !isScalar(value) || value.type !== 'PLAIN') continue;
    const end = value.range?.[1] ?? 0;
    const [, blank = ''] = /^([ \t]*)#/.exec(text.slice(end, end + 200)) ?? [];
    if (typeof value.comment !== 'string' || !text.startsWith('#', end + blank.length)) continue;
    found.push({ offset: end + blank.length, key: String(key.value) });
  }
  return found;
}

/** Tells where a key of a map stands; each map is gone through once, for many questions. */
function keysOf(): (map: YAMLMap, key: string) => number | undefined {
  const known = new WeakMap<YAMLMap, Map<string, number>>();
  return (map, key) => {
    let offsets = known.get(map);
    if (!offsets) {
      offsets = new Map();
      for (const { key: node } of map.items) {
        const start = isScalar(node) ? node.range?.[0] : undefined;
        if (start !== undefined) offsets.set(String((node as Scalar).value ?? ''), start);
      }
      known.set(map, offsets);
    }
    return offsets.get(key);
  };
}

/**
 * Reads YAML with positions.
 * `text` is the YAML alone; `firstLine` is the line of the file on which it begins (1 = first). `hint` says how
 * such a file is written, for errors that say nothing better.
 */
export function readFrontmatter(
  text: string,
  firstLine: number,
  hint = 'It is YAML: a key, a colon, a value.',
): Frontmatter {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, uniqueKeys: false, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const { found, tooDeep } = refusals(document, text, place);
  const own = tooDeep ? undefined : yamlError(document, text, (offset) => place(offset).line, hint);
  // Where the indentation is wrong, items are read as keys.
  const told = own ? [own, ...found.filter(({ message }) => message !== notAWord)] : found;
  const errors: Finding[] = told.map(({ offset, ...rest }) => ({ ...place(offset), ...rest }));

  const offsetOfKey = keysOf();
  const rangeOf = (path: YamlPath) => (tooDeep ? undefined : nodeAt(document, path)?.range);
  const placeOf = (path: YamlPath): Place => {
    for (let length = path.length; length >= 0; length -= 1) {
      const start = rangeOf(path.slice(0, length))?.[0];
      if (start !== undefined) return place(start);
    }
    return place(0);
  };
  const placeOfKey = (path: YamlPath): Place => {
    const parent = path.length > 1 ? nodeAt(document, path.slice(0, -1)) : document.contents;
    const start = isMap(parent) ? offsetOfKey(parent, String(path.at(-1))) : undefined;
    return start === undefined ? placeOf(path) : place(start);
  };
  const placeOfWord = (path: YamlPath, index: number): Place => {
    const range = rangeOf(path);
    if (!range) return placeOf(path);
    // A text on lines of its own begins below its sign.
    const head = /^[|>][^\n]*\n/.exec(text.slice(range[0], range[1]))?.[0].length ?? 0;
    const start = range[0] + head;
    const written = [...text.slice(start, range[1]).matchAll(/[^\s"']\S*/g)];
    return place(start + (written[index]?.index ?? 0));
  };
  return {
    data: errors.length === 0 ? document.toJS({ maxAliasCount: 0 }) : undefined,
    errors,
    placeOf,
    placeOfKey,
    placeOfWord,
    cutTexts: cutTexts(document, text).map(({ offset, key }) => ({ ...place(offset), key })),
  };
}
