import type { Block } from './version.ts';

/** Blocks as they are drawn: the items of a list and the rows of a table together, every other by itself. */
export interface BlockGroup {
  as: 'list' | 'table' | 'block';
  blocks: Block[];
}

const groupOf = ({ kind }: Block): BlockGroup['as'] =>
  kind === 'item' ? 'list' : kind === 'row' ? 'table' : 'block';

/** Puts the blocks of a text into groups, in their order; a second head begins another table. */
export function blockGroups(blocks: readonly Block[]): BlockGroup[] {
  const groups: BlockGroup[] = [];
  for (const block of blocks) {
    const as = groupOf(block);
    const last = groups.at(-1);
    if (last && as !== 'block' && last.as === as && block.head !== true) last.blocks.push(block);
    else groups.push({ as, blocks: [block] });
  }
  return groups;
}
