import { stateDays } from '../../model/version.ts';
import { wholeRecordRule } from '../rule.ts';

/**
 * What readers had before a change can still be read. A warning: the state may be one that the repository does not
 * hold, and then nobody can bring it back; `limits` tells readers so.
 */
export const pastStateIsKept = wholeRecordRule(
  'past-state-is-kept',
  function* ({ record, file, placeOf }, { versions }) {
    if (record.draft) return;
    const kept = new Set(versions.flatMap(({ of }) => (of?.slug === file.slug ? [of.day] : [])));
    const days = stateDays(record);
    for (const [i, day] of days.slice(0, -1).entries()) {
      if (kept.has(day)) continue;
      const change = record.changes.findIndex(({ on }) => on === days[i + 1]);
      yield {
        ...placeOf(['changes', change, 'on']),
        message: `What readers had before this change, from ${day} on, is not kept.`,
        hint: 'Run "npm run versions": it takes that state from the history of the repository. Where it is not there, say so under "limits:".',
        about: day,
      };
    }
  },
  'warning',
);
