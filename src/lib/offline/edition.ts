/** What the service worker and the pages know of the built site: an edition of it, and one of each analysis. */

/** Hashes by file: SHA-256 in base64, as the `integrity` of a request takes it. */
export type Files = Readonly<Record<string, string>>;

/** An edition of the site: what is kept of it for every reader. It stands in the worker's own script. */
export interface SiteEdition {
  /** Another one whenever any of the files is another. */
  id: string;
  files: Files;
}

/** What the record of an analysis says at one time, as far as a notice of changes needs it. */
export interface RecordState {
  /** When readers last saw a change: an instant. */
  version: string;
  /** The kinds of its changes, oldest first. */
  changes: readonly string[];
  /** Claims and their standings. */
  standings: Readonly<Record<string, string>>;
  /** Forecasts and what became of them. */
  outcomes: Readonly<Record<string, string>>;
}

/** An analysis as it can be kept: `<slug>/offline.json`. */
export interface AnalysisEdition extends RecordState {
  /** Another one whenever any of its files is another. */
  id: string;
  slug: string;
  title: string;
  lang: string;
  /** All that is needed to read it, its sections and its claims. */
  files: Files;
  /** The size of these files in bytes. */
  bytes: number;
}

/** An analysis that a reader has kept. */
export interface SavedEdition extends AnalysisEdition {
  /** When it was kept: an instant. */
  savedOn: string;
}

/** The file that says of an analysis what can be kept. */
export const editionFile = (slug: string) => `${slug}/offline.json`;

/** What a program got of the network as the edition of an analysis; undefined where it is something else. */
export function asEdition(value: unknown): AnalysisEdition | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, slug, title, version, files, bytes } = value as Record<string, unknown>;
  const known =
    typeof id === 'string' &&
    typeof slug === 'string' &&
    typeof title === 'string' &&
    typeof version === 'string' &&
    typeof bytes === 'number' &&
    typeof files === 'object' &&
    files !== null;
  return known ? (value as AnalysisEdition) : undefined;
}
