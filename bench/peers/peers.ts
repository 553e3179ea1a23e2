import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand, type Run } from '../measure/run-command.ts';
import { workPlace } from '../measure/folders.ts';

/** An article of plain Markdown. */
export interface Article {
  name: string;
  title: string;
  body: string;
}

interface PeerFacts {
  /** As tables name it. */
  label: string;
  /** Where it reads articles, and with which ending. */
  articles: string;
  ending: '.md' | '.mdx';
  /** Where it writes pages. */
  output: string;
  /** What it keeps from one build to the next. */
  caches: readonly string[];
  /** The address of an article. */
  address: (name: string) => string;
}

/** Who the site is measured against. Each has a folder here with what it needs: exact versions, a lockfile, a config. */
export const peers = {
  'astro-mdx': {
    label: 'Astro, MDX, no record',
    articles: 'articles',
    ending: '.mdx',
    output: 'dist',
    caches: ['.astro', 'node_modules/.astro', 'node_modules/.vite'],
    address: (name) => `/${name}/`,
  },
  eleventy: {
    label: 'Eleventy',
    articles: 'articles',
    ending: '.md',
    output: 'dist',
    caches: [],
    address: (name) => `/${name}/`,
  },
  starlight: {
    label: 'Starlight',
    articles: 'src/content/docs',
    ending: '.md',
    output: 'dist',
    caches: ['.astro', 'node_modules/.astro', 'node_modules/.vite'],
    address: (name) => `/${name}/`,
  },
  vitepress: {
    label: 'VitePress',
    articles: 'articles',
    ending: '.md',
    output: 'dist',
    caches: ['.vitepress/cache'],
    address: (name) => `/${name}.html`,
  },
} as const satisfies Record<string, PeerFacts>;

/** The name of a peer. */
export type PeerName = keyof typeof peers;

/** A peer that is installed and can build. */
export interface Peer extends PeerFacts {
  /** Takes these articles in place of all others. */
  write: (articles: readonly Article[]) => Promise<void>;
  /** Takes a new text of one. */
  save: (article: Article) => Promise<void>;
  /** Forgets every build. */
  forget: () => Promise<void>;
  build: () => Promise<Run>;
}

/** Installs what the lockfile names, unless it is there: from npm, and from nowhere else. */
async function install(name: PeerName, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await cp(join('bench/peers', name), folder, { recursive: true });
  await cp('.npmrc', join(folder, '.npmrc'));
  const lock = await readFile(join(folder, 'package-lock.json'), 'utf8');
  const installed = join(folder, 'node_modules/.installed-lock.json');
  if ((await readFile(installed, 'utf8').catch(() => '')) === lock) return;
  await runCommand(['npm', 'ci', '--ignore-scripts'], { cwd: folder });
  await writeFile(installed, lock);
}

/** Removes what a peer was given and has built; what is installed stays. */
export async function emptyPeer(name: PeerName): Promise<void> {
  const { articles, output, caches } = peers[name];
  await Promise.all(
    [articles, output, ...caches].map((path) => removed(workPlace('peers', name, path))),
  );
}

const removed = (path: string) => rm(path, { recursive: true, force: true });

/** Makes a peer ready. */
export async function preparePeer(name: PeerName): Promise<Peer> {
  const facts = peers[name];
  const folder = workPlace('peers', name);
  await install(name, folder);
  const articles = join(folder, facts.articles);
  const save = ({ name: file, title, body }: Article) =>
    writeFile(
      join(articles, file + facts.ending),
      `---\ntitle: ${JSON.stringify(title)}\n---\n\n${body}`,
    );
  const output = join(folder, facts.output);
  return {
    ...facts,
    output,
    save,
    async write(all) {
      await removed(articles);
      await mkdir(articles, { recursive: true });
      for (const article of all) await save(article);
    },
    async forget() {
      await Promise.all([output, ...facts.caches.map((cache) => join(folder, cache))].map(removed));
    },
    build: () => runCommand(['npm', 'run', 'build'], { cwd: folder }),
  };
}
