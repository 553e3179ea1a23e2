import { canKeep, siteRoot } from './site.ts';

/** How long a page that stays open waits before it asks again whether the site has changed. */
const again = 10 * 60_000;

/** Why there is no worker: the browser allows none, or its script could not be fetched. */
export type NoWorker = 'refused' | 'out of reach';

let registration: Promise<ServiceWorkerRegistration | NoWorker> | undefined;

/** Brings the worker, or says why there is none; then the next call tries again. */
export function register(): Promise<ServiceWorkerRegistration | NoWorker> {
  return (registration ??= registerNow().then((found) => {
    if (typeof found === 'string') registration = undefined;
    return found;
  }));
}

async function registerNow(): Promise<ServiceWorkerRegistration | NoWorker> {
  const root = siteRoot();
  if (root === undefined || !canKeep()) return 'refused';
  try {
    // Its script is asked for anew each time: a host may let browsers keep it for a day.
    const script = `${root}sw.js`;
    const found = await navigator.serviceWorker.register(script, { updateViaCache: 'none' });
    // An extension that blocks workers may answer with nothing.
    return found instanceof ServiceWorkerRegistration ? found : 'refused';
  } catch (error) {
    // Offline, or a login page in place of the script. One that is there goes on.
    return (await registered(root)) ?? (error instanceof TypeError ? 'out of reach' : 'refused');
  }
}

/** The worker that this browser has for the site; undefined where it has none, or refuses to say. */
export async function registered(root: string): Promise<ServiceWorkerRegistration | undefined> {
  const found = await navigator.serviceWorker.getRegistration(root).catch(() => undefined);
  // The browser names the nearest one: of a site above this one on the same host, where this one has none.
  return found?.scope === root ? found : undefined;
}

/** Asks now and then whether there is a newer worker, while a page stays open. */
export function keepAsking(found: ServiceWorkerRegistration): void {
  let last = Date.now();
  const ask = () => {
    if (document.visibilityState !== 'visible' || Date.now() - last < again) return;
    last = Date.now();
    found.update().catch(() => undefined);
  };
  document.addEventListener('visibilitychange', ask);
  setInterval(ask, again);
  // Back on line: what has changed meanwhile is worth knowing at once.
  addEventListener('online', () => void found.update().catch(() => undefined));
}
