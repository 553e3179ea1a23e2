import { formatDate } from '../lib/dates.ts';
import type { Change } from '../model/change.ts';
import type { Analysis } from './analyses.ts';

/** A change to a published analysis, ready to draw. */
export interface ChangeView extends Change {
  /** Its day, for people. */
  date: string;
}

/** The changes to an analysis that fit, newest first. */
export function changesWhere(
  { record }: Pick<Analysis, 'record'>,
  fits: (change: Change) => boolean = () => true,
): ChangeView[] {
  return record.changes
    .filter(fits)
    .toSorted((a, b) => b.on.localeCompare(a.on, 'en'))
    .map((change) => ({ ...change, date: formatDate(change.on) }));
}
