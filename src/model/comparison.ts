import { diffArrays } from 'diff';
import { compareWords, likeness, type How, type Piece } from '../lib/compare-words.ts';
import { countWords } from '../lib/text.ts';
import { blockText, type Block, type Run, type Version } from './version.ts';

/** A block of the text in two states: in one of them only, or in both, word by word. */
export interface ComparedBlock {
  how: How | 'changed';
  /** How it is drawn: as in the later state, where it is there. */
  block: Block;
  parts: ComparedRuns[][];
}

/** Words that follow each other and have one fate, with how they are set; what they lead to or state is left out. */
export interface ComparedRuns {
  how: How;
  runs: Run[];
}

/** Blocks that stayed and are far from any change, to be folded; or one block to be shown. */
export type ComparedStretch =
  { folded: true; blocks: ComparedBlock[] } | { folded: false; block: ComparedBlock };

/** What is asked of a state to compare its text. */
type State = Pick<Version, 'lang' | 'title' | 'description' | 'text'>;

/** Blocks less alike than this are others, not the same in new words. */
const leastLikeness = 0.4;

/** The text of a state with its headline, which can change too. */
function wholeText({ title, description, text }: State): Block[] {
  return [
    { kind: 'heading', level: 1, parts: [[{ text: title }]] },
    { kind: 'paragraph', parts: [[{ text: description }]] },
    ...text,
  ];
}

const setAlike = (a: Run, b: Run) => a.lang === b.lang && String(a.as) === String(b.as);

/** Words one by one as stretches with one fate, and in them those that are set alike as one. */
function inStretches(pieces: readonly Piece<Run>[]): ComparedRuns[] {
  const stretches: ComparedRuns[] = [];
  for (const { how, words } of pieces) {
    let stretch = stretches.at(-1);
    if (stretch?.how !== how) stretches.push((stretch = { how, runs: [] }));
    const { text, lang, as } = words;
    const last = stretch.runs.at(-1);
    if (last && setAlike(last, words)) last.text += text;
    else stretch.runs.push({ text, ...(lang !== undefined && { lang }), ...(as && { as }) });
  }
  return stretches;
}

const oneWay = (block: Block, how: 'same' | 'inserted' | 'deleted'): ComparedBlock => ({
  how,
  block,
  parts: block.parts.map((runs) => inStretches(runs.map((words) => ({ how, words })))),
});

function changed(before: Block, after: Block, lang: string): ComparedBlock[] {
  const sameCells = before.parts.length === after.parts.length;
  if (!sameCells) return [oneWay(before, 'deleted'), oneWay(after, 'inserted')];
  const parts = after.parts.map((runs, i) =>
    inStretches(compareWords(before.parts[i] ?? [], runs, lang)),
  );
  return [{ how: 'changed', block: after, parts }];
}

/** Blocks between two that stayed: which became which, so that all together are as alike as can be, in their order. */
function paired(before: readonly Block[], after: readonly Block[], lang: string): ComparedBlock[] {
  const likenessOf = before.map((a) =>
    after.map((b) => {
      if (a.kind !== b.kind) return 0;
      const value = likeness(blockText(a), blockText(b), lang);
      return value < leastLikeness ? 0 : value;
    }),
  );
  // best[i][j]: the most that the blocks from i and from j on can have in common.
  const best = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  const gain = (i: number, j: number) => likenessOf[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const together = gain(i, j) > 0 ? gain(i, j) + at(i + 1, j + 1) : 0;
      (best[i] as number[])[j] = Math.max(together, at(i + 1, j), at(i, j + 1));
    }
  }
  const result: ComparedBlock[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [a, b] = [before[i], after[j]];
    if (a && b && gain(i, j) > 0 && at(i, j) === gain(i, j) + at(i + 1, j + 1)) {
      result.push(...changed(a, b, lang));
      [i, j] = [i + 1, j + 1];
    } else if (a && (!b || at(i + 1, j) >= at(i, j + 1))) {
      result.push(oneWay(a, 'deleted'));
      i += 1;
    } else if (b) {
      result.push(oneWay(b, 'inserted'));
      j += 1;
    }
  }
  return result;
}

const isSame = (a: Block, b: Block) => a.kind === b.kind && blockText(a) === blockText(b);

/**
 * The text of two states of an analysis, headline included, block by block and word by word. What is not deleted is the
 * later text, what is not inserted the earlier one.
 */
export function compareTexts(before: State, after: State): ComparedBlock[] {
  const result: ComparedBlock[] = [];
  let deleted: Block[] = [];
  let inserted: Block[] = [];
  const flush = () => {
    result.push(...paired(deleted, inserted, after.lang));
    [deleted, inserted] = [[], []];
  };
  const changes = diffArrays(wholeText(before), wholeText(after), { comparator: isSame });
  for (const { added, removed, value } of changes) {
    if (removed) deleted = value;
    else if (added) inserted = value;
    else {
      flush();
      result.push(...value.map((block) => oneWay(block, 'same')));
    }
  }
  flush();
  return result;
}

/** How many words were inserted and deleted. */
export function countChangedWords(blocks: readonly ComparedBlock[]): {
  inserted: number;
  deleted: number;
} {
  const count = (how: How) =>
    blocks
      .flatMap(({ parts }) => parts.flat())
      .filter((stretch) => stretch.how === how)
      .reduce((sum, { runs }) => sum + countWords(runs.map(({ text }) => text).join('')), 0);
  return { inserted: count('inserted'), deleted: count('deleted') };
}

/** Fewer blocks are not worth a fold. */
const fewestFolded = 3;

/** The blocks of a comparison with what stayed the same folded, but for the block beside each change. */
export function folded(blocks: readonly ComparedBlock[]): ComparedStretch[] {
  const isChange = (i: number) => blocks[i] !== undefined && blocks[i].how !== 'same';
  // A heading says where a change stands; what is folded has its own.
  const stays = (i: number) => isChange(i) || isChange(i - 1) || isChange(i + 1);
  const result: ComparedStretch[] = [];
  let run: ComparedBlock[] = [];
  const flush = () => {
    if (run.length >= fewestFolded) result.push({ folded: true, blocks: run });
    else result.push(...run.map((block) => ({ folded: false as const, block })));
    run = [];
  };
  blocks.forEach((block, i) => {
    if (!stays(i)) {
      run.push(block);
      return;
    }
    flush();
    result.push({ folded: false, block });
  });
  flush();
  return result;
}
