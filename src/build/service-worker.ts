import { editionFile, type AnalysisEdition } from '../lib/offline/edition.ts';
import { filesOf, idOf, withAssets, type FileOf } from './edition.ts';
import { mostBytes, mostIndexBytes, newestWithin } from './kept-for-all.ts';
import { workerFor } from './worker-script.ts';

/** What the service worker is made of. */
export interface WorkerParts {
  /** The script of the worker itself. */
  script: string;
  /** Everything that was built outside of the folders of the analyses that there are, by path. */
  ownFiles: readonly string[];
  /** The files of the search index. */
  index: readonly string[];
  /** The analyses, with the instant at which readers last saw a change. */
  analyses: readonly Pick<AnalysisEdition, 'slug' | 'version'>[];
  fileOf: FileOf;
}

/**
 * The service worker by which the site is read without a network, with the hash of all that it keeps for every reader:
 * the site's own pages, old addresses, and the newest analyses.
 */
export function workerOf({ script, ownFiles, index, analyses, fileOf }: WorkerParts): string {
  const size = (names: readonly string[]) => filesOf(names, fileOf).bytes;
  // The site's own pages, and those at old names of analyses, which are a line each.
  const own = ownFiles.filter(
    (file) => /(^|\/)(index|404)\.html$/.test(file) && file.split('/').length < 3,
  );
  // A large index is not for every reader's device: the search then needs a network.
  const search = size(index) <= mostIndexBytes ? index : [];
  const common = [...withAssets(own, fileOf), ...search];
  const filesOfAnalysis = ({ slug }: { slug: string }) => [
    ...withAssets([`${slug}/index.html`], fileOf),
    editionFile(slug),
  ];
  const newest = newestWithin(
    analyses,
    (analysis) => size(filesOfAnalysis(analysis)),
    mostBytes - size(common),
  );
  const { files } = filesOf([...common, ...newest.flatMap(filesOfAnalysis)], fileOf);
  return workerFor(script, { id: idOf(files), files });
}
