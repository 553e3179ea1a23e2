import { stateDays } from '../../model/version.ts';
import type { Rule } from '../rule.ts';
import type { VersionFile } from '../version-file.ts';

/** A state that was kept stood from the day of publication or of a change, until a later change. */
export const versionDayIsAState: Rule<VersionFile> = {
  id: 'version-day-is-a-state',
  *check({ of }, { analyses }) {
    const record = analyses.find(({ slug }) => slug === of?.slug)?.record;
    if (!of || !record) return;
    const days = stateDays(record);
    const past = days.slice(0, -1);
    if (past.includes(of.day)) return;
    const isCurrent = of.day === days.at(-1);
    yield {
      line: 1,
      column: 1,
      message: isCurrent
        ? `The state of ${of.day} is the current text of "${of.slug}".`
        : `"${of.slug}" was neither published nor changed on ${of.day}.`,
      hint: isCurrent
        ? 'Remove it until a later change is under "changes:", or add that change.'
        : past.length > 0
          ? `Past states are of: ${past.join(', ')}. Rename it, remove it, or put the change back under "changes:".`
          : 'Remove it, or put the change back under "changes:".',
    };
  },
};
