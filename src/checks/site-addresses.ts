import {
  actorAddress,
  analysisAddress,
  cardAddress,
  claimAddress,
  embedAddress,
  ledgerAddress,
  oembedAddress,
  ownFiles,
  ownPages,
  sectionAddress,
  sourceAddress,
  versionAddress,
  versionsAddress,
} from '../model/addresses.ts';
import { downloadsOf } from '../model/downloads.ts';
import { actorFeed, feedFiles, topicFeed, topicId } from '../model/feeds.ts';
import { stateDays } from '../model/version.ts';
import type { AnalysisFile } from './analysis-file.ts';
import type { Content } from './content.ts';

/** The addresses of published states: past ones that were kept, their list, and the one that leads to the current text. */
function statesOf({ slug, record }: AnalysisFile, { versions }: Content): string[] {
  const days = record && stateDays(record);
  const past = versions
    .flatMap(({ of }) => (of?.slug === slug ? [of.day] : []))
    // While the record cannot be read, nobody knows which of them are shown.
    .filter((day) => days?.slice(0, -1).includes(day) ?? true);
  return [
    ...(past.length > 0 ? [versionsAddress(slug)] : []),
    ...[...past, ...(days?.slice(-1) ?? [])].map((day) => versionAddress(slug, day)),
  ];
}

/** The pages and files of an analysis, of its topic, its actors and its sources, as far as it can be read. */
function addressesOf(file: AnalysisFile, content: Content): string[] {
  const { slug, body, readable } = file;
  const { claims = [], actors = [], sources = [], topic } = readable?.fields ?? {};
  const withCards = [
    analysisAddress(slug),
    ledgerAddress(slug),
    ...(body?.sections ?? []).map(({ id }) => sectionAddress(slug, id)),
    ...claims.map(({ id }) => claimAddress(slug, id)),
  ];
  return [
    ...withCards,
    ...actors.map(({ id }) => actorAddress(id)),
    ...sources.map(({ id }) => sourceAddress(id)),
    ...statesOf(file, content),
    ...downloadsOf(slug).map(({ address }) => address),
    ...(topic === undefined ? [] : feedFiles(topicFeed(topicId(topic)))),
    ...actors.flatMap(({ id }) => feedFiles(actorFeed(id))),
    ...withCards.map(cardAddress),
    ...claims.flatMap(({ id }) => [embedAddress(slug, id), oembedAddress(slug, id)]),
  ];
}

/** The addresses of a site, from its root and without anchors. */
export interface SiteAddresses {
  /** Those that readers find. */
  published: ReadonlySet<string>;
  /** Those that the drafts will have, where they are not published yet. */
  drafts: ReadonlySet<string>;
}

const known = new WeakMap<Content, SiteAddresses>();

/**
 * Every page and file to which a link may lead, but for what stands at old names; files that only programs of the site
 * ask for are left out. Kept for many questions.
 */
export function siteAddresses(content: Content): SiteAddresses {
  const before = known.get(content);
  if (before) return before;
  const of = (files: readonly AnalysisFile[]) =>
    files.flatMap((file) => addressesOf(file, content));
  const isDraft = ({ record }: AnalysisFile) => record?.draft === true;
  const published = new Set([
    ...ownPages,
    ...ownFiles,
    ...content.publicFiles,
    ...of(content.analyses.filter((file) => !isDraft(file))),
  ]);
  const drafts = new Set(of(content.analyses.filter(isDraft))).difference(published);
  const addresses = { published, drafts };
  known.set(content, addresses);
  return addresses;
}

const ofFile = new WeakMap<Content, Map<AnalysisFile, ReadonlySet<string>>>();

/** Whether an analysis brings an address to the site; its addresses are kept for many questions. */
function brings(file: AnalysisFile, path: string, content: Content): boolean {
  const files = ofFile.get(content) ?? new Map<AnalysisFile, ReadonlySet<string>>();
  ofFile.set(content, files);
  const addresses = files.get(file) ?? new Set(addressesOf(file, content));
  files.set(file, addresses);
  return addresses.has(path);
}

/** The analyses that could bring an address: that of its name, or those that have its actor, source or topic. */
function candidates(path: string, { analyses, filesWith }: Content): readonly AnalysisFile[] {
  const [, first = '', second = ''] = path.split('/');
  if (first === 'actors' || first === 'sources' || first === 'topics')
    return filesWith(first, [second]).get(second) ?? [];
  return analyses.filter(({ slug }) => slug === first);
}

/**
 * Who finds an address of the site, given from its root and without an anchor: every reader, or while it is only in a
 * draft nobody yet; undefined where there is no such page or file. What `siteAddresses` holds, without looking at all of
 * it.
 */
export function findAddress(path: string, content: Content): 'published' | 'draft' | undefined {
  const own: readonly string[] = [...ownPages, ...ownFiles];
  if (own.includes(path) || content.publicFiles.has(path)) return 'published';
  const files = candidates(path, content).filter((file) => brings(file, path, content));
  if (files.length === 0) return undefined;
  return files.some(({ record }) => record?.draft !== true) ? 'published' : 'draft';
}
