import { formatDate } from '../lib/dates.ts';
import { analysisAddress, versionAddress, versionsAddress } from '../model/addresses.ts';
import {
  compareTexts,
  countChangedWords,
  folded,
  type ComparedStretch,
} from '../model/comparison.ts';
import { recordChanges, type RecordChanges } from '../model/record-changes.ts';
import { currentDay, dayReplaced, stateDays, type Version } from '../model/version.ts';
import { bodyTree, type Analysis } from './analyses.ts';
import { changesWhere, type ChangeView } from './changes.ts';
import { freeze } from './freeze.ts';
import { store } from '../store/shared-store.ts';

/** The past states of an analysis that were kept, oldest first. */
export const pastStates = ({ slug }: Analysis): Promise<Version[]> =>
  Promise.resolve(store.pastStates(slug));

/** The current text of an analysis in the form of its past states. */
export const currentState = async (analysis: Analysis): Promise<Version> =>
  freeze(analysis, await bodyTree(analysis.slug));

/** Every state of an analysis that can be read, oldest first; the last one is the current text. */
export async function loadStates(analysis: Analysis): Promise<[...Version[], Version]> {
  return [...(await pastStates(analysis)), await currentState(analysis)];
}

/** A state as a link. */
export interface StateLink {
  on: string;
  /** Its day, for people. */
  date: string;
  href: string;
  isCurrent: boolean;
}

function linkTo(analysis: Analysis, on: string): StateLink {
  const isCurrent = on === currentDay(analysis.record);
  const href = isCurrent ? analysisAddress(analysis.slug) : versionAddress(analysis.slug, on);
  return { on, date: formatDate(on), href, isCurrent };
}

/** A past state, ready to draw. */
export interface VersionView {
  version: Version;
  link: StateLink;
  /** The state before it that was kept. */
  previous: StateLink | undefined;
  next: StateLink;
  /** The day of the state that took its place, kept or not, for people and programs. */
  until: { on: string; date: string };
  /** The states of its analysis: the list of them. */
  allHref: string;
  /** What was said of the changes that led from it to the next one. */
  changes: ChangeView[];
  comparison: ComparedStretch[];
  words: { inserted: number; deleted: number };
  record: RecordChanges;
}

/** A past state that was kept; throws where there is none of that day. */
export async function versionView(analysis: Analysis, day: string): Promise<VersionView> {
  const states = await loadStates(analysis);
  const i = states.findIndex(({ on }) => on === day);
  const [previous, version, next] = [states[i - 1], states[i], states[i + 1]];
  if (!version || !next) throw new Error(`No past state of "${analysis.slug}" from ${day} on.`);
  const compared = compareTexts(version, next);
  const until = dayReplaced(analysis.record, day) ?? next.on;
  return {
    version,
    link: linkTo(analysis, day),
    previous: previous && linkTo(analysis, previous.on),
    next: linkTo(analysis, next.on),
    until: { on: until, date: formatDate(until) },
    allHref: versionsAddress(analysis.slug),
    changes: changesWhere(analysis, ({ on }) => on > day && on <= next.on),
    comparison: folded(compared),
    words: countChangedWords(compared),
    record: recordChanges(version, next),
  };
}

/** A published state of an analysis in the list of all: one that was not kept has no page. */
export interface ListedState extends StateLink {
  isKept: boolean;
  /** What was changed on that day; nothing on that of publication. */
  changes: ChangeView[];
}

/** All published states of an analysis, newest first. */
export async function listedStates(analysis: Analysis): Promise<ListedState[]> {
  const kept = new Set((await pastStates(analysis)).map(({ on }) => on));
  return stateDays(analysis.record)
    .map((on) => {
      const link = linkTo(analysis, on);
      return {
        ...link,
        isKept: link.isCurrent || kept.has(on),
        changes: changesWhere(analysis, (change) => change.on === on),
      };
    })
    .toReversed();
}
