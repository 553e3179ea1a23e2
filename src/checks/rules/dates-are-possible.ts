import { formatDate, isAfter } from '../../lib/dates.ts';
import type { YamlPath } from '../frontmatter.ts';
import { recordRule, type RecordFile } from '../rule.ts';

/** A date that cannot be: where it stands, what is wrong, and the fix. */
interface Impossible {
  path: YamlPath;
  message: string;
  hint: string;
}

type Fields = RecordFile['fields'];

/** When readers last saw a change; undefined while no date of the analysis can be read. */
const lastSeen = ({ published, updated }: Fields) => updated ?? published;

function* impossibleForAnalysis(fields: Fields): Iterable<Impossible> {
  const { published, updated, covers, changes } = fields;
  if (published !== undefined && updated !== undefined && isBefore(updated, published)) {
    yield {
      path: ['updated'],
      message: 'The analysis was updated before it was published.',
      hint: 'An update comes after publication, or there is none yet.',
    };
  }
  const last = lastSeen(fields);
  if (last === undefined) return;
  if (covers !== undefined && isAfter(covers.to, last)) {
    yield {
      path: ['covers', 'to'],
      message: `The days covered end after the text of ${formatDate(last)}.`,
      hint: 'Cover days that have been; what is expected is a forecast.',
    };
  }
  for (const [i, { on }] of changes.entries()) {
    if (published !== undefined && isAfter(published, on)) {
      yield {
        path: ['changes', i, 'on'],
        message: `The change was made before publication on ${formatDate(published)}.`,
        hint: 'What changes before publication is no change to readers: remove it, or mend the date.',
      };
    } else if (isAfter(on, last)) {
      yield {
        path: ['changes', i, 'on'],
        message: `The change was made after the last update, on ${formatDate(last)}.`,
        hint: 'Set "updated" to the moment of the newest change.',
      };
    }
  }
}

const isBefore = (moment: string, other: string) => Date.parse(moment) < Date.parse(other);

function* impossibleForSources({ sources, ...fields }: Fields): Iterable<Impossible> {
  const last = lastSeen({ sources, ...fields });
  for (const [i, { published, checked }] of sources.entries()) {
    if (published === undefined) continue;
    if (isAfter(published, checked.on)) {
      yield {
        path: ['sources', i, 'checked', 'on'],
        message: `The source was checked before it was published, on ${formatDate(published)}.`,
        hint: 'Mend one of the two dates.',
      };
    } else if (last !== undefined && isAfter(published, last)) {
      yield {
        path: ['sources', i, 'published'],
        message: `The source is newer than the text of ${formatDate(last)}.`,
        hint: 'Mend the date, or update the analysis: "updated", and an entry under "changes".',
      };
    }
  }
}

function* impossibleForClaims(fields: Fields): Iterable<Impossible> {
  const last = lastSeen(fields);
  const made = new Map(fields.claims.map(({ id, on }) => [id, on]));
  const update = 'Mend the date, or update the analysis: "updated", and an entry under "changes".';
  for (const [i, { id, on, forecast, supersedes, restates }] of fields.claims.entries()) {
    if (last !== undefined && isAfter(on, last)) {
      yield {
        path: ['claims', i, 'on'],
        message: `Claim "${id}" was made after the text of ${formatDate(last)}.`,
        hint: update,
      };
    }
    if (forecast && isAfter(on, forecast.due)) {
      yield {
        path: ['claims', i, 'forecast', 'due'],
        message: `Forecast "${id}" is due before it was made, on ${formatDate(on)}.`,
        hint: 'Mend one of the two dates.',
      };
    }
    const settled = forecast?.outcome?.on;
    if (settled !== undefined && isAfter(on, settled)) {
      yield {
        path: ['claims', i, 'forecast', 'outcome', 'on'],
        message: `The outcome of "${id}" is older than the forecast, of ${formatDate(on)}.`,
        hint: 'Mend one of the two dates.',
      };
    } else if (settled !== undefined && last !== undefined && isAfter(settled, last)) {
      yield {
        path: ['claims', i, 'forecast', 'outcome', 'on'],
        message: `The outcome of "${id}" is newer than the text of ${formatDate(last)}.`,
        hint: update,
      };
    }
    for (const [key, others] of Object.entries({ supersedes, restates })) {
      for (const [j, other] of others.entries()) {
        const earlier = made.get(other);
        if (earlier === undefined || !isAfter(earlier, on)) continue;
        yield {
          path: ['claims', i, key, j],
          message: `Claim "${id}" ${key} a later one: "${other}" is of ${formatDate(earlier)}.`,
          hint: 'Write it at the later claim, or mend one of the two dates.',
        };
      }
    }
  }
}

/**
 * Nothing happens before what it follows: no claim after the text that tells it, no outcome before its
 * forecast, no update before publication.
 */
export const datesArePossible = recordRule('dates-are-possible', function* ({ fields, placeOf }) {
  const impossible = [
    ...impossibleForAnalysis(fields),
    ...impossibleForSources(fields),
    ...impossibleForClaims(fields),
  ];
  for (const { path, ...finding } of impossible) yield { ...placeOf(path), ...finding };
});
