import { anchorOf, idOf } from './anchors.ts';
import { permalinkKinds, type PermalinkKind } from './permalinks.ts';

/** An old anchor that still works, and the one that took its place. */
export interface Alias {
  /** As written: the key in the frontmatter. */
  key: string;
  kind: PermalinkKind;
  /** The old id, without the prefix of its anchor. */
  from: string;
  /** The anchor that it leads to now, at the end of all aliases. */
  to: string;
}

/** An alias that leads nowhere, and why. */
export interface DeadAlias {
  key: string;
  reason: 'no target' | 'circle' | 'still there';
}

type Ids = Readonly<Record<PermalinkKind, readonly string[]>>;

/**
 * The anchor that a word in `aliases` means. An anchor with its prefix (`claim-old`) means itself. A bare id
 * means a section where there is one, else the only claim, source or actor of that name.
 */
function anchorMeant(word: string, ids: Ids): string {
  const { kind, id } = idOf(word);
  if (kind !== 'sections' || ids.sections.includes(id)) return word;
  const kinds = permalinkKinds.filter((other) => ids[other].includes(word));
  return kinds.length === 1 ? anchorOf(kinds[0] as PermalinkKind, word) : word;
}

/**
 * Reads `aliases` against the ids of an analysis. A key without a prefix is of the kind of what it leads to,
 * so that `old-claim: new-claim` needs none.
 */
export function resolveAliases(
  aliases: Readonly<Record<string, string>>,
  ids: Ids,
): { aliases: Alias[]; dead: DeadAlias[] } {
  const there = new Set(
    permalinkKinds.flatMap((kind) => ids[kind].map((id) => anchorOf(kind, id))),
  );
  const live: Alias[] = [];
  const dead: DeadAlias[] = [];
  for (const key of Object.keys(aliases)) {
    const passed = new Set([key]);
    let word = aliases[key] as string;
    while (
      !there.has(anchorMeant(word, ids)) &&
      Object.hasOwn(aliases, word) &&
      !passed.has(word)
    ) {
      passed.add(word);
      word = aliases[word] as string;
    }
    const to = anchorMeant(word, ids);
    if (!there.has(to)) {
      dead.push({ key, reason: passed.has(word) ? 'circle' : 'no target' });
      continue;
    }
    const written = idOf(key);
    const kind = written.kind === 'sections' ? idOf(to).kind : written.kind;
    if (there.has(anchorOf(kind, written.id))) dead.push({ key, reason: 'still there' });
    else live.push({ key, kind, from: written.id, to });
  }
  return { aliases: live, dead };
}
