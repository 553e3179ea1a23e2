import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { absoluteAddress } from '../data/absolute-address.ts';
import { digestOf } from '../lib/digest.ts';
import { editionFile } from '../lib/offline/edition.ts';
import { analysisAddress } from '../model/addresses.ts';
import type { Site } from '../model/site.ts';
import { recordState } from '../outputs/offline/record-state.ts';
import { sitemapEntries, type SitemapEntry } from '../outputs/sitemap/pages.ts';
import { GroupBuild } from './build-group.ts';
import type { BuiltFile, BuiltGroup } from './built-state.ts';
import type { BuildContext } from './context.ts';
import { makeDownloads } from './downloads.ts';
import { describeEdition } from './edition.ts';
import { analysisKeys, keyed } from './keys.ts';
import { fileAt, pagesOfAnalysis } from './pages.ts';

/** What a build must know of an analysis that was built, without reading what is known of all of its files. */
export interface AnalysisRow {
  /** What it was made of. */
  key: string;
  /** When readers last saw a change: an instant. */
  version: string;
  /** The same, as its page says it to search engines. */
  modified: string | undefined;
  /** A name for its lines in the sitemap. */
  listedDigest: string;
  /** The pages at its old names, which stand in other folders. */
  elsewhere: Record<string, BuiltFile>;
}

/** How an analysis was built. */
export interface AnalysisBuild {
  row: AnalysisRow;
  /** How many pages and files were drawn. */
  drawn: number;
  files: string[];
  /** Files that were part of it and are no more. */
  gone: string[];
  /** What is known of its files, where that could not be kept. */
  unkept: BuiltGroup | undefined;
}

const digests = new WeakMap<object, string>();

/** One name for the files that every page may load. */
function sharedDigest(shared: BuildContext['shared']): string {
  const digest = digests.get(shared) ?? digestOf(JSON.stringify(shared));
  digests.set(shared, digest);
  return digest;
}

/**
 * What a page is made of with the files outside of it whose bytes go into what is made of it: its icon and its pictures
 * stand in the page as one file. Those of the renderer are named by what they hold.
 */
const withAssets = (key: string, assets: readonly string[], shared: BuildContext['shared']) =>
  digestOf(
    key,
    ...assets
      .filter((file) => !file.startsWith('_astro/'))
      .map((file) => `${file} ${shared[file]?.hash ?? ''}`),
  );

/** The lines that these files have in the sitemap: those of one analysis, which knows when it changed. */
export function linesOf(site: Site, files: Readonly<Record<string, BuiltFile>>): SitemapEntry[] {
  const pages = Object.values(files).flatMap(({ listed }) => listed ?? []);
  return sitemapEntries(pages, (path) => absoluteAddress(site, path));
}

/**
 * What an analysis is made of with what its pages load: the description of what readers keep holds the hashes of all of
 * that, also of what an analysis does not show.
 */
export const rowKey = ({ shared }: BuildContext, textKey: string): string =>
  digestOf(textKey, sharedDigest(shared));

/** Draws the pages and files of an analysis that are stale, and writes those that say something else than before. */
export async function buildAnalysis(context: BuildContext, slug: string): Promise<AnalysisBuild> {
  const { store, renderer, out, shared } = context;
  const analysis = store.analysis(slug);
  const site = store.site();
  const past = store.pastStates(slug);
  const keys = analysisKeys(store, context.code)(slug);
  const pages = pagesOfAnalysis(analysis, { site, permalinks: store.permalinks(), past });
  const group = new GroupBuild(context, slug);
  const index = fileAt(analysisAddress(slug));
  // A page of the same text loads the same files as before: whether they hold the same is asked before it is drawn.
  const indexKey = () => withAssets(keys.text, group.assetsOf(index), shared);
  const drawn = await group.draw(
    keyed(keys, pages, analysis.body).map((page) =>
      page.file === index ? { ...page, key: indexKey() } : page,
    ),
  );

  const page = group.drawnNow(index);
  if (page) {
    const downloads = await makeDownloads({
      slug,
      page: String(page),
      script: renderer.keptFileScript,
      read: async (address) => {
        const file = fileAt(address);
        const folder = file.startsWith('_astro/') ? renderer.clientFolder : out.path;
        return group.drawnNow(file) ?? readFile(join(folder, file));
      },
    });
    group.replace(index, downloads.page);
    for (const [file, bytes] of downloads.files) group.add(file, bytes);
  } else group.keepMade();
  group.writeDrawn();
  group.nameAnew(index, indexKey());
  // Last: it holds the hashes of the others.
  const edition = describeEdition(
    slug,
    recordState(analysis),
    Object.keys(group.files),
    (file) => group.files[file] ?? shared[file],
  );
  group.add(editionFile(slug), Buffer.from(`${JSON.stringify(edition)}\n`));
  const { group: built, gone, unkept } = group.finish(keys.text);
  return {
    row: {
      key: rowKey(context, keys.text),
      version: edition.version,
      modified: built.files[index]?.listed?.modified,
      listedDigest: digestOf(JSON.stringify(linesOf(site, built.files))),
      elsewhere: Object.fromEntries(
        Object.entries(built.files).filter(([file]) => !file.startsWith(`${slug}/`)),
      ),
    },
    drawn,
    files: Object.keys(built.files),
    gone,
    unkept,
  };
}
