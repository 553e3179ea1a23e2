import { count, listInWords } from '../text.ts';
import type { RecordState } from './edition.ts';

/** What one shows of a record, which may be a part of it: a page of a section has its claims only. */
export interface ShownState {
  version: string;
  /** How many changes the record had. */
  changes: number;
  standings: ReadonlyMap<string, string>;
  outcomes: ReadonlyMap<string, string>;
  /** Whether it shows every claim, so that one that is missing is new. */
  whole: boolean;
}

/** A record as something to compare another with. */
export function shown(state: RecordState): ShownState {
  return {
    version: state.version,
    changes: state.changes.length,
    standings: new Map(Object.entries(state.standings)),
    outcomes: new Map(Object.entries(state.outcomes)),
    whole: true,
  };
}

const changed = (before: ReadonlyMap<string, string>, now: Readonly<Record<string, string>>) =>
  [...before].filter(([id, value]) => Object.hasOwn(now, id) && now[id] !== value).length;

/**
 * What is another in a later state of a record, in words for readers: `2 claims changed standing`, `1 correction`.
 * Empty where nothing that the record knows has changed, or where the other state is the earlier one.
 */
export function differences(before: ShownState, now: RecordState): string[] {
  if (now.version < before.version) return [];
  const standings = changed(before.standings, now.standings);
  const outcomes = changed(before.outcomes, now.outcomes);
  const added = before.whole
    ? Object.keys(now.standings).filter((id) => !before.standings.has(id)).length
    : 0;
  const kinds = now.changes.slice(before.changes);
  const ofKind = (kind: string) => kinds.filter((other) => other === kind).length;
  const parts: [number, string, string?][] = [
    [ofKind('correction'), 'correction'],
    [standings, 'claim changed standing', 'claims changed standing'],
    [outcomes, 'forecast has an outcome', 'forecasts have outcomes'],
    [added, 'new claim'],
    [ofKind('update'), 'update'],
    [ofKind('clarification'), 'clarification'],
  ];
  return parts.flatMap(([n, one, many]) => (n > 0 ? [count(n, one, many)] : []));
}

/** The same as one sentence's part: `1 correction and 2 claims changed standing`. */
export function differencesInWords(before: ShownState, now: RecordState): string {
  return listInWords(differences(before, now));
}
