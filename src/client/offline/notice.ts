import { differencesInWords, shown } from '../../lib/offline/differences.ts';
import { savedAnalyses } from '../../lib/offline/caches.ts';
import { formatDate } from '../../lib/dates.ts';
import { ask } from './ask.ts';
import { register, registered, keepAsking } from './worker.ts';
import { save, SaveError } from './kept-copy.ts';
import { canKeep, siteRoot } from './site.ts';
import { changesSince } from './update.ts';

/** How the worker marks a page that it could not get from the network (src/worker/page.ts). */
function keptBy(): string | undefined {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // Older browsers tell none, and others none over plain HTTP.
  const timings = navigation?.serverTiming as readonly PerformanceServerTiming[] | undefined;
  return timings?.find(({ name }) => name === 'kept')?.description;
}

/**
 * The line in which a page says that it is a copy, that the site has a newer version of what it shows, or that a saved
 * copy is older than the site. Nothing changes and nothing reloads until the reader asks for it.
 */
class OfflineNotice extends HTMLElement {
  private readonly text = document.createElement('p');
  private readonly button = document.createElement('button');
  private readonly close = document.createElement('button');
  private wanted = false;
  /** What the reader has closed is not said again on this page. */
  private declined = '';

  connectedCallback() {
    // What it says is no part of the page's own landmarks.
    this.role = 'region';
    this.ariaLabel = 'Notice';
    this.text.role = 'status';
    for (const button of [this.button, this.close]) button.type = 'button';
    this.close.addEventListener('click', () => {
      this.declined = this.text.textContent;
      this.hide();
    });
    this.append(this.text, this.button, this.close);
    const start = () => void this.start();
    // The page comes first: what it needs itself is on its way when it has loaded.
    if (document.readyState === 'complete') start();
    else addEventListener('load', start, { once: true });
  }

  /** The page leaves room for the line (styles/offline.css). */
  private show(shown: boolean) {
    this.hidden = !shown;
    document.documentElement.toggleAttribute('data-notice', shown);
  }

  private hide() {
    this.show(false);
    this.text.textContent = '';
  }

  private say(text: string, action?: { label: string; run: () => void }) {
    if (text === this.declined) return;
    this.show(true);
    const isHere = document.activeElement === this.button;
    this.button.hidden = action === undefined;
    // The keyboard keeps its place in the line.
    if (isHere && this.button.hidden) this.close.focus();
    this.close.textContent = action ? 'Not now' : 'Close';
    this.button.textContent = action?.label ?? '';
    this.button.onclick = action?.run ?? null;
    // In a turn of its own, or a screen reader that does not know the line yet would miss it.
    setTimeout(() => (this.text.textContent = text), 50);
  }

  private async start() {
    const root = siteRoot();
    const by = keptBy();
    if (by !== undefined)
      this.say(
        by === 'saved'
          ? 'The site could not be reached. This is the copy that you saved.'
          : 'The site could not be reached. This is the copy on your device.',
      );
    // From disk the browser's part for workers is there, and every question to it is an error.
    if (root === undefined || !canKeep()) return;
    // Who asked their browser to save data has not asked for pages that they may not read.
    const { connection } = navigator as { connection?: { saveData?: boolean } };
    if (connection?.saveData && !(await registered(root))) return;
    const registration = await register();
    if (typeof registration === 'string') return;
    keepAsking(registration);
    const look = () => void this.look(registration, root);
    const watch = () => {
      const { installing } = registration;
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'installed') look();
      });
    };
    registration.addEventListener('updatefound', watch);
    // One that another tab, or the browser itself, has found before this page had loaded.
    watch();
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      if (this.wanted) location.reload();
      else look();
    });
    addEventListener('online', look);
    look();
  }

  private async look(registration: ServiceWorkerRegistration, root: string) {
    const { waiting } = registration;
    const newest = waiting ?? registration.active;
    if (!newest) return;
    // A saved copy is what the reader chose to keep; what it lacks is said of the copy.
    const changes = keptBy() === 'saved' ? '' : await changesSince(newest);
    if (changes !== '') {
      this.say(`This page has changed since you opened it: ${changes}.`, {
        label: 'Show the new version',
        run: () => this.takeOver(waiting),
      });
      return;
    }
    // What this page shows is what the new edition has: if no other tab is open, nobody needs the old one.
    if (waiting) await ask(waiting, { ask: 'take over if alone' });
    await this.lookAtSaved(newest, root);
  }

  private takeOver(waiting: ServiceWorker | null) {
    this.wanted = true;
    if (waiting?.state === 'installed') void ask(waiting, { ask: 'take over' });
    // Another tab has done so already.
    else location.reload();
  }

  private async lookAtSaved(newest: ServiceWorker, root: string) {
    const slug = document.documentElement.dataset['analysis'];
    const saved = slug === undefined ? undefined : (await savedAnalyses(root)).get(slug)?.edition;
    if (!saved) return;
    const now = await ask(newest, { ask: 'analysis', slug: saved.slug });
    const changes = now ? differencesInWords(shown(saved), now) : '';
    if (changes === '') return;
    const copy = `our copy of ${formatDate(saved.savedOn)}`;
    const text =
      keptBy() === 'saved'
        ? `The site could not be reached. This is y${copy}; the site has a newer version: ${changes}.`
        : `Y${copy} is older than the site: ${changes}.`;
    this.say(text, {
      label: 'Renew the copy',
      run: () => void this.renew(root, saved.slug),
    });
  }

  private async renew(root: string, slug: string) {
    try {
      this.say('Renewing your copy …');
      await save(root, slug, () => undefined);
      this.say('Your copy is that of the site again.');
      this.dispatchEvent(new CustomEvent('saved', { bubbles: true, detail: slug }));
    } catch (error) {
      if (!(error instanceof SaveError)) throw error;
      this.say(error.message, { label: 'Try again', run: () => void this.renew(root, slug) });
    }
  }
}

customElements.define('offline-notice', OfflineNotice);
