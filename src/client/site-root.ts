/**
 * The page that a host shows at any address where it finds none (`<html data-site-path>`) cannot have relative links:
 * its own are right where the build was told the site would live. Anywhere else they are corrected here.
 */
const { sitePath } = document.documentElement.dataset;

/** The ways up from the page's address to the root of its host, each as a folder: the shortest first. */
function foldersAbove(path: string): string[] {
  const parts = path.split('/').slice(1, -1);
  return ['/', ...parts.map((_, i) => `/${parts.slice(0, i + 1).join('/')}/`)];
}

async function isRoot(folder: string): Promise<boolean> {
  try {
    return (await fetch(`${folder}favicon.svg`, { method: 'HEAD' })).ok;
  } catch {
    return false;
  }
}

async function findRoot(built: string): Promise<string | undefined> {
  const own = /^(.*\/)404\.html$/.exec(location.pathname)?.[1];
  if (own !== undefined) return own;
  const worker = navigator.serviceWorker?.controller?.scriptURL;
  if (worker !== undefined) return new URL('.', worker).pathname;
  for (const folder of new Set([built, ...foldersAbove(location.pathname)]))
    if (await isRoot(folder)) return folder;
  return undefined;
}

async function correctLinks(built: string): Promise<void> {
  const root = await findRoot(built);
  const index = location.protocol === 'file:' ? 'index.html' : '';
  if (root === undefined || (root === built && index === '')) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>('[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (!href.startsWith(built)) continue;
    const own = href.slice(built.length);
    link.href = root + (own === '' || own.endsWith('/') ? own + index : own);
  }
}

if (sitePath !== undefined) void correctLinks(sitePath);

export {};
