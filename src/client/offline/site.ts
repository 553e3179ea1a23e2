/** Where the site begins, from the link to its front page, which every page has. */
export function siteRoot(): string | undefined {
  const home = document.querySelector<HTMLAnchorElement>('.site-name')?.href;
  return home === undefined ? undefined : new URL('.', home).href;
}

/** Whether this page can have a worker: it is served safely, by a browser that knows them, on a site that wants one. */
export const canKeep = () =>
  /^https?:$/.test(location.protocol) &&
  'serviceWorker' in navigator &&
  'caches' in globalThis &&
  document.querySelector('offline-notice') !== null;
