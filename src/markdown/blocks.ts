import type { Nodes, Parent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Block, Run } from '../model/version.ts';
import { headingIds } from './outline.ts';
import {
  pictureInWords,
  claimsOf,
  isElement,
  textAttribute,
  wordOf,
  type MdxElement,
} from './vocabulary.ts';

/** What a word of the vocabulary shows of the record: its kind, and its words. */
export interface RecordWords {
  pullQuote: (claim: string) => Run[][];
  dispute: (claims: readonly string[]) => Run[][];
}

type Setting = Omit<Run, 'text'>;

const signs: Partial<Record<Nodes['type'], string>> = {
  emphasis: 'em',
  strong: 'strong',
  delete: 's',
};

/** Elements of the short list that say how words are set; all others are about a language or a meaning. */
const setElements = new Set(['sub', 'sup']);

const withSign = (setting: Setting, sign: string): Setting => ({
  ...setting,
  as: [...(setting.as ?? []), sign],
});

/** How the words inside of a node are set. */
function settingIn(node: Nodes, setting: Setting, links: ReadonlyMap<string, string>): Setting {
  const sign = signs[node.type];
  if (sign !== undefined) return withSign(setting, sign);
  if (node.type === 'link') return { ...setting, href: node.url };
  if (node.type === 'linkReference') {
    const href = links.get(node.identifier);
    return href === undefined ? setting : { ...setting, href };
  }
  if (!isElement(node)) return setting;
  if (wordOf(node) === 'Claim') {
    const [claim] = claimsOf(node, 'Claim');
    return claim === undefined ? setting : { ...setting, claim };
  }
  const lang = textAttribute(node, 'lang');
  const spoken = lang === undefined ? setting : { ...setting, lang };
  return setElements.has(node.name ?? '') ? withSign(spoken, node.name ?? '') : spoken;
}

/** The words of a node by themselves; none of what holds others. */
function ownWords(node: Nodes): string | undefined {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
    return node.type === 'code' ? node.value : node.value.replace(/\s+/g, ' ');
  if (node.type === 'break' || (isElement(node) && node.name === 'br')) return ' ';
  if (node.type === 'footnoteReference') return node.label ?? node.identifier;
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  return undefined;
}

const key = (run: Run) => JSON.stringify({ ...run, text: '' });

function runsOf(block: Nodes, links: ReadonlyMap<string, string>): Run[] {
  const runs: Run[] = [];
  const walk = (node: Nodes, setting: Setting) => {
    const text = ownWords(node);
    if (text === undefined) {
      const inner = settingIn(node, setting, links);
      if ('children' in node) for (const child of node.children) walk(child as Nodes, inner);
      return;
    }
    const set =
      node.type === 'inlineCode'
        ? withSign(setting, 'code')
        : node.type === 'footnoteReference'
          ? withSign(setting, 'sup')
          : setting;
    const run = { text, ...set };
    const last = runs.at(-1);
    if (last && key(last) === key(run)) last.text += text;
    else if (text !== '') runs.push(run);
  };
  walk(block, {});
  return runs;
}

function ofElement(element: MdxElement, record: RecordWords): Block {
  const word = wordOf(element);
  if (word === 'PullQuote') {
    const [claim = ''] = claimsOf(element, word);
    return { kind: 'pull-quote', parts: record.pullQuote(claim) };
  }
  if (word === 'Dispute')
    return { kind: 'dispute', parts: record.dispute(claimsOf(element, word)) };
  // What it showed was drawn of the record, which is kept as such.
  return { kind: 'picture', parts: [[{ text: pictureInWords(element) }]] };
}

/**
 * The text of an analysis as a plain list of blocks, for a state of it that is to be read for ever and compared with
 * others: lists and tables by their items and rows, and what the text shows of the record in words.
 */
export function blocksOf(tree: Root, record: RecordWords): Block[] {
  const ids = headingIds(tree);
  const links = new Map<string, string>();
  for (const node of tree.children)
    if (node.type === 'definition') links.set(node.identifier, node.url);
  const found: Block[] = [];

  const walk = (node: RootContent, within: Partial<Block>) => {
    const add = (more: Partial<Block> & Pick<Block, 'kind'>) =>
      found.push({ parts: [runsOf(node, links)], ...more });
    if (node.type === 'heading') {
      const id = ids.get(node);
      add({ kind: 'heading', level: node.depth, ...(id !== undefined && { id }) });
    } else if (node.type === 'list') {
      let number = node.start ?? 1;
      const level = within.kind === 'item' ? (within.level ?? 0) + 1 : 1;
      for (const item of node.children) {
        const marker = node.ordered === true ? `${number++}.` : '•';
        for (const [i, child] of item.children.entries())
          walk(child, { kind: 'item', level, ...(i === 0 && { marker }) });
      }
    } else if (node.type === 'table') {
      for (const [i, row] of node.children.entries())
        found.push({
          kind: 'row',
          ...(i === 0 && { head: true }),
          parts: row.children.map((cell) => runsOf(cell, links)),
        });
    } else if (node.type === 'blockquote') {
      for (const child of node.children) walk(child, { kind: 'quotation' });
    } else if (node.type === 'footnoteDefinition') {
      const marker = node.label ?? node.identifier;
      for (const child of node.children) walk(child, { kind: 'note', marker });
    } else if (node.type === 'code') {
      add({ kind: 'code' });
    } else if (isElement(node) && node.type === 'mdxJsxFlowElement' && isBlockWord(node)) {
      found.push(ofElement(node, record));
    } else if (node.type !== 'definition' && toString(node as Parent).trim() !== '') {
      add({ kind: 'paragraph', ...within });
    }
  };
  for (const node of tree.children) walk(node, {});
  return found;
}

/**
 * Whether an element shows something of the record, be it a word of the vocabulary that is not known any more; one
 * around words of the text is a paragraph.
 */
function isBlockWord({ name, children }: MdxElement): boolean {
  return name !== null && /^[A-Z]/.test(name) && name !== 'Claim' && children.length === 0;
}
