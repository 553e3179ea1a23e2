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
  reason: 'no target' | 'several targets' | 'circle' | 'still there';
}

type Ids = Readonly<Record<PermalinkKind, readonly string[]>>;

/** Tells what anchor a word in `aliases` means, which others have its name, and what is there. */
function anchors(ids: Ids) {
  const there: ReadonlySet<string> = new Set(
    permalinkKinds.flatMap((kind) => ids[kind].map((id) => anchorOf(kind, id))),
  );
  const namesakes = (word: string) =>
    permalinkKinds.map((kind) => anchorOf(kind, word)).filter((anchor) => there.has(anchor));
  // An anchor with its prefix (`claim-old`) means itself. A bare id means a section where there is one, else
  // the only claim, source or actor of that name.
  const meantBy = (word: string) => {
    if (there.has(word) || idOf(word).kind !== 'sections') return word;
    const [meant, ...others] = namesakes(word);
    return meant !== undefined && others.length === 0 ? meant : word;
  };
  return { there, namesakes, meantBy };
}

/**
 * Reads `aliases` against the ids of an analysis. A key without a prefix is of the kind of what it leads to,
 * so that `old-claim: new-claim` needs none.
 */
export function resolveAliases(
  aliases: Readonly<Record<string, string>>,
  ids: Ids,
): { aliases: Alias[]; dead: DeadAlias[] } {
  // Most analyses have none, and there are thousands.
  if (Object.keys(aliases).length === 0) return { aliases: [], dead: [] };
  const { there, meantBy, namesakes } = anchors(ids);
  /** Where each word that was followed ends: an anchor, or why there is none. Chains may have thousands of links. */
  const ends = new Map<string, { to: string } | { reason: DeadAlias['reason'] }>();
  const endOf = (key: string) => {
    const passed = new Set<string>();
    let word = key;
    while (!ends.has(word) && !passed.has(word) && Object.hasOwn(aliases, word)) {
      passed.add(word);
      word = aliases[word] as string;
      if (there.has(meantBy(word))) break;
    }
    const known = passed.has(word) ? { reason: 'circle' as const } : ends.get(word);
    const to = meantBy(word);
    const none = namesakes(word).length > 1 ? ('several targets' as const) : ('no target' as const);
    const end = there.has(to) ? { to } : (known ?? { reason: none });
    for (const step of passed) ends.set(step, end);
    return end;
  };

  const live: Alias[] = [];
  const dead: DeadAlias[] = [];
  for (const key of Object.keys(aliases)) {
    const end = endOf(key);
    if ('reason' in end) {
      dead.push({ key, reason: end.reason });
      continue;
    }
    const written = idOf(key);
    const kind = written.kind === 'sections' ? idOf(end.to).kind : written.kind;
    const from = anchorOf(kind, written.id);
    if (there.has(from) || there.has(key)) dead.push({ key, reason: 'still there' });
    else live.push({ key, kind, from: written.id, to: end.to });
  }
  return { aliases: live, dead };
}
