import { formatBytes } from '../../lib/bytes.ts';
import { differencesInWords, shown } from '../../lib/offline/differences.ts';
import type { Saved } from '../../lib/offline/caches.ts';
import type { AnalysisEdition } from '../../lib/offline/edition.ts';
import { formatDate } from '../../lib/dates.ts';
import {
  currentEdition,
  knownEdition,
  outOfReach,
  remove,
  save,
  SaveError,
  type Known,
} from './kept-copy.ts';
import { whatIsSaved } from './saved.ts';
import { canKeep, siteRoot } from './site.ts';
import { whenNear } from './when-near.ts';
import { register } from './worker.ts';

/** In words what is saved, and whether the site has something newer. */
function stateInWords({ edition }: Saved, newer: AnalysisEdition | undefined): string {
  const saved = `Saved on ${formatDate(edition.savedOn)}, ${formatBytes(edition.bytes)}.`;
  if (!newer) return saved;
  const changes = differencesInWords(shown(edition), newer);
  return `${saved} The site has a newer version${changes === '' ? '' : `: ${changes}`}.`;
}

/** What the site has in place of a saved analysis, if it is another and not what it had before. */
function newerThan({ edition }: Saved, { edition: now, isCurrent }: Known) {
  if (!now || now.id === edition.id) return undefined;
  // Without a network the worker tells what it keeps: readers may have saved what came after that.
  return isCurrent || now.version > edition.version ? now : undefined;
}

/**
 * Saves one analysis for reading without a network (`<save-offline data-slug>`): its size, progress while saving, what is
 * saved and when, and how to remove it. Empty where a browser cannot keep it.
 */
class SaveOffline extends HTMLElement {
  private readonly saveButton = document.createElement('button');
  private readonly removeButton = document.createElement('button');
  private readonly bar = document.createElement('progress');
  private readonly state = document.createElement('span');
  private busy = false;
  /** How often it has begun to show what is saved: only the last time counts. */
  private turn = 0;
  /** What there is to say of what the reader has just done. */
  private said = '';

  connectedCallback() {
    const root = siteRoot();
    const { slug } = this.dataset;
    if (root === undefined || slug === undefined || !canKeep()) return;
    this.state.role = 'status';
    // It takes the focus where no button is left.
    this.state.tabIndex = -1;
    this.bar.hidden = true;
    for (const button of [this.saveButton, this.removeButton]) {
      button.type = 'button';
      button.hidden = true;
    }
    this.removeButton.textContent = 'Remove';
    this.saveButton.addEventListener('click', () => void this.save(root, slug));
    this.removeButton.addEventListener('click', () => void this.removeCopy(root, slug));
    this.append(this.saveButton, this.bar, this.state, this.removeButton);
    // What another control on this page has saved.
    document.addEventListener('saved', (event) => {
      const { target, detail } = event as CustomEvent<string>;
      if (target !== this && detail === slug) void this.show(root, slug);
    });
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) void this.showInTime(root, slug);
    });
    addEventListener('online', () => void this.showInTime(root, slug));
    void this.showInTime(root, slug);
  }

  /**
   * At once, but for a row of a list whose analysis is not saved: the site is asked of each, and a list may have
   * thousands.
   */
  private async showInTime(root: string, slug: string) {
    const show = () => void this.show(root, slug);
    const isRow = this.closest('.kept-list') !== null;
    const all = isRow ? await whatIsSaved(root).catch(() => undefined) : undefined;
    if (isRow && !all?.has(slug)) whenNear(this, show);
    else show();
  }

  private async show(root: string, slug: string) {
    if (this.busy) return;
    const turn = (this.turn += 1);
    const known = await knownEdition(root, slug);
    // Last: while the site was asked, something may have been saved or removed.
    const all = await whatIsSaved(root).catch(() => undefined);
    // The browser refuses to keep anything; or saving, or a later turn, has begun meanwhile.
    if (!all || this.busy || turn !== this.turn) return;
    const saved = all.get(slug);
    const now = known.edition;
    const newer = saved && newerThan(saved, known);
    const focused = document.activeElement;
    this.dataset['state'] = saved ? (newer ? 'older' : 'saved') : 'not-saved';
    this.saveButton.hidden = saved ? !newer : now === undefined;
    this.saveButton.textContent = saved
      ? 'Renew the copy'
      : `Save for offline${now ? ` (${formatBytes(now.bytes)})` : ''}`;
    this.removeButton.hidden = !saved;
    this.state.textContent = this.said || (saved ? stateInWords(saved, newer) : '');
    this.said = '';
    this.keepPlace(focused);
  }

  /** Where the button that has the focus is gone, the keyboard goes on from what is left. */
  private keepPlace(focused: Element | null) {
    const places = [this.saveButton, this.removeButton, this.state];
    if (places.some((place) => place === focused && place.hidden))
      places.find(({ hidden }) => !hidden)?.focus({ preventScroll: true });
  }

  private async save(root: string, slug: string) {
    if (this.busy) return;
    this.busy = true;
    // Not `disabled`: that would take the keyboard's place on the page away.
    this.saveButton.ariaDisabled = 'true';
    this.bar.hidden = false;
    this.bar.setAttribute('aria-label', 'Saving');
    this.state.textContent = 'Saving …';
    let failed = '';
    try {
      // Without a worker the copy would be there and could not be shown.
      const worker = await register();
      if (worker === 'refused') {
        // So it is where a login page stands in place of the site; then that is the reason.
        await currentEdition(root, slug);
        throw new SaveError('This browser does not let the page be kept.');
      }
      if (worker === 'out of reach') throw new SaveError(outOfReach);
      await save(root, slug, (done, all) => {
        this.bar.max = all;
        this.bar.value = done;
      });
    } catch (error) {
      if (!(error instanceof SaveError)) throw error;
      failed = error.message;
    } finally {
      this.busy = false;
      this.saveButton.ariaDisabled = null;
      this.bar.hidden = true;
    }
    this.said = failed;
    await this.show(root, slug);
    if (failed === '')
      this.dispatchEvent(new CustomEvent('saved', { bubbles: true, detail: slug }));
  }

  private async removeCopy(root: string, slug: string) {
    await remove(root, slug);
    this.said = 'Removed.';
    await this.show(root, slug);
    this.dispatchEvent(new CustomEvent('saved', { bubbles: true, detail: slug }));
  }
}

customElements.define('save-offline', SaveOffline);
