import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchChromium } from '../../tests/support/chromium.ts';
import { readAnalysisBytes } from '../../src/checks/analysis-file.ts';
import { barePage } from '../peers/bare-page.ts';
import { peers, preparePeer, type Article, type PeerName } from '../peers/peers.ts';
import { plainBody } from '../peers/plain-body.ts';
import { firstView, weigh, type Moments, type Weight } from './first-view.ts';
import { workPlace } from './folders.ts';
import { firstScreenParts, partWeights, without, type Part, type PartWeight } from './left-out.ts';
import { buildOwnSite } from './own-site.ts';
import { serve } from './serve.ts';

/** The analysis that is measured: the first that was published, and the longest. */
const slug = 'witkoff-putin-talks';

/** A page of the same article, made in one way. */
interface Candidate {
  label: string;
  folder: string;
  path: string;
}

/** The visits to one page. */
export interface PageVisits {
  label: string;
  weight: Weight;
  views: Moments[];
}

/** The real article as plain Markdown. */
async function realArticle(): Promise<Article> {
  const path = `content/analyses/${slug}.mdx`;
  const { record, bodyText } = readAnalysisBytes(path, await readFile(path));
  if (!record) throw new Error(`${path} does not hold: run "npm run check:content".`);
  const quotes = new Map(record.claims.map(({ id, quote }) => [id, quote ?? '']));
  const body = plainBody(bodyText.trimStart(), (claim) => quotes.get(claim) ?? '');
  return { name: slug, title: record.title, body };
}

async function bareText(article: Article): Promise<Candidate> {
  const folder = workPlace('bare');
  await mkdir(join(folder, slug), { recursive: true });
  await writeFile(join(folder, slug, 'index.html'), barePage(article));
  return { label: 'Bare text (the limit)', folder, path: `/${slug}/` };
}

const ownFolder = () => workPlace('real-site');

async function ownPage(): Promise<Candidate> {
  await buildOwnSite('content', ownFolder());
  return { label: 'On the Record, whole record', folder: ownFolder(), path: `/${slug}/` };
}

const ownHtml = () => readFile(join(ownFolder(), slug, 'index.html'), 'utf8');

/** The built page once more without what comes before its first paint: what stands between it and the limit. */
async function ownPageWithout(name: string, left: readonly Part[]): Promise<Candidate> {
  const folder = join(ownFolder(), name);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), without(await ownHtml(), left));
  const label = `– without its ${left.map((part) => part.label).join(' and ')}`;
  return { label, folder: ownFolder(), path: `/${name}/` };
}

async function peerPage(name: PeerName, article: Article): Promise<Candidate> {
  const peer = await preparePeer(name);
  await peer.write([article]);
  await peer.build();
  return { label: peers[name].label, folder: peer.output, path: peer.address(slug) };
}

/** What was found of the page: how it is met beside others, and what its bytes go to. */
export interface PagesFound {
  visits: PageVisits[];
  weights: PartWeight[];
}

/** First views of the same article as bare text, on this site, whole and in part, and by peers, in turn. */
export async function measurePages({
  runs,
  say,
}: {
  runs: number;
  say: (text: string) => void;
}): Promise<PagesFound> {
  const article = await realArticle();
  say('Building the pages');
  const bare = await bareText(article);
  const { style, script } = firstScreenParts;
  const candidates = [
    bare,
    // What the same page differs from itself is how far the ratios can be trusted.
    { ...bare, label: 'Bare text, once more' },
    await ownPage(),
    await ownPageWithout('without-script', [script]),
    await ownPageWithout('without-style', [style]),
    await ownPageWithout('without-both', [style, script]),
    await peerPage('astro-mdx', article),
    await peerPage('starlight', article),
    await peerPage('vitepress', article),
  ];
  const weights = partWeights(await ownHtml());
  const browser = await launchChromium();
  const hosts = await Promise.all(candidates.map(({ folder }) => serve(folder)));
  const urls = candidates.map(({ path }, i) => `${hosts[i]?.url ?? ''}${path}`);
  const visits: PageVisits[] = [];
  try {
    // These visits also compress, and warm the browser up.
    for (const [i, { label }] of candidates.entries())
      visits.push({ label, weight: await weigh(browser, urls[i] ?? ''), views: [] });
    for (let run = 0; run < runs; run += 1) {
      say(`First views, turn ${run + 1} of ${runs}`);
      for (const [i, { views }] of visits.entries())
        views.push(await firstView(browser, urls[i] ?? ''));
    }
  } finally {
    await browser.close();
    await Promise.all(hosts.map(({ stop }) => stop()));
  }
  return { visits, weights };
}
