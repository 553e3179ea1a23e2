import { currentDay, stateDays } from '../model/version.ts';
import type { AnalysisFile } from './analysis-file.ts';
import type { Content } from './content.ts';

/** A past state of an analysis that is not kept yet. */
export interface MissingState {
  slug: string;
  day: string;
  /** The names under which the analysis has been published, the present one first. */
  names: string[];
}

/** The old names of an analysis, by the aliases of the site: an old name may itself have had an older one. */
function namesOf(slug: string, aliases: Readonly<Record<string, string>>): string[] {
  const names = [slug];
  for (const name of names)
    for (const [old, now] of Object.entries(aliases))
      if (now === name && !names.includes(old)) names.push(old);
  return names;
}

/** The past states that the changes of the analyses speak of and that are not in content/versions, nor told to be lost. */
export function missingStates({ analyses, versions, site }: Content): MissingState[] {
  return analyses.flatMap(({ slug, record }) => {
    if (!record || record.draft) return [];
    const kept = new Set(versions.flatMap(({ of }) => (of?.slug === slug ? [of.day] : [])));
    // What readers were told is lost need not be looked for on each run.
    const told = record.limits.filter(({ check }) => check === 'past-state-is-kept');
    const isLost = (day: string) => told.some(({ of }) => of === undefined || of.includes(day));
    return stateDays(record)
      .slice(0, -1)
      .filter((day) => !kept.has(day) && !isLost(day))
      .map((day) => ({ slug, day, names: namesOf(slug, site.data?.aliases ?? {}) }));
  });
}

/** An analysis as a commit held it. */
export interface CommittedFile {
  commit: string;
  file: AnalysisFile;
}

/** What the history of an analysis says of a past state. */
export type FoundState =
  /** It can be kept. */
  | { commit: string; file: AnalysisFile }
  /** It is there and cannot be read by the rules of today. */
  | { commit: string; unreadable: AnalysisFile }
  | undefined;

/** The day from which a file's text stood, as far as it can be read; undefined for a draft. */
function dayOf({ readable }: AnalysisFile): string | undefined {
  const { published, changes, draft } = readable?.fields ?? {};
  if (published === undefined || draft === true) return undefined;
  return currentDay({ published, changes: changes ?? [] });
}

/**
 * The last commit that has a state: the one before the next change. `history` is the analysis in each commit that
 * touched it, newest first.
 */
export function lastOfDay(history: readonly CommittedFile[], day: string): FoundState {
  const found = history.find(({ file }) => dayOf(file) === day);
  if (!found) return undefined;
  const { commit, file } = found;
  return file.record && file.body ? found : { commit, unreadable: file };
}
