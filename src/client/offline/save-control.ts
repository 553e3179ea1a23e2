import { formatBytes } from '../../lib/bytes.ts';
import { differencesInWords, shown } from '../../lib/offline/differences.ts';
import { savedAnalyses, type Saved } from '../../lib/offline/caches.ts';
import { asEdition, editionFile, type AnalysisEdition } from '../../lib/offline/edition.ts';
import { addressOf } from '../../lib/offline/files.ts';
import { formatDate } from '../../lib/dates.ts';
import { remove, save, SaveError } from './kept-copy.ts';
import { canKeep, siteRoot } from './site.ts';
import { register } from './worker.ts';

/** The edition that the site has, where it can be reached; else that which the worker keeps; else none. */
async function knownEdition(root: string, slug: string): Promise<AnalysisEdition | undefined> {
  const address = addressOf(root, editionFile(slug));
  const response = await fetch(address, { cache: 'no-cache' }).catch(() => undefined);
  const now = response?.ok ? asEdition(await response.json().catch(() => undefined)) : undefined;
  const kept = now ? undefined : await caches.match(address);
  return now ?? asEdition(await kept?.json());
}

/** In words what is saved, and whether the site has something newer. */
function stateInWords({ edition }: Saved, now: AnalysisEdition | undefined): string {
  const saved = `Saved on ${formatDate(edition.savedOn)}, ${formatBytes(edition.bytes)}.`;
  if (!now || now.id === edition.id) return saved;
  const changes = differencesInWords(shown(edition), now);
  return `${saved} The site has a newer version${changes === '' ? '' : `: ${changes}`}.`;
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

  connectedCallback() {
    const root = siteRoot();
    const { slug } = this.dataset;
    if (root === undefined || slug === undefined || !canKeep()) return;
    this.state.role = 'status';
    this.bar.hidden = true;
    for (const button of [this.saveButton, this.removeButton]) {
      button.type = 'button';
      button.hidden = true;
    }
    this.removeButton.textContent = 'Remove';
    this.saveButton.addEventListener('click', () => void this.save(root, slug));
    this.removeButton.addEventListener('click', () => void this.removeCopy(root, slug));
    this.append(this.saveButton, this.bar, this.state, this.removeButton);
    // What another control, or another tab, has saved.
    document.addEventListener('saved', ({ target }) => {
      if (target !== this) void this.show(root, slug);
    });
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) void this.show(root, slug);
    });
    addEventListener('online', () => void this.show(root, slug));
    void this.show(root, slug);
  }

  private async show(root: string, slug: string) {
    if (this.busy) return;
    const [saved, now] = [(await savedAnalyses(root)).get(slug), await knownEdition(root, slug)];
    const isNewer = saved !== undefined && now !== undefined && now.id !== saved.edition.id;
    this.dataset['state'] = saved ? (isNewer ? 'older' : 'saved') : 'not-saved';
    this.saveButton.hidden = saved ? !isNewer : now === undefined;
    this.saveButton.textContent = saved
      ? 'Renew the copy'
      : `Save for offline${now ? ` (${formatBytes(now.bytes)})` : ''}`;
    this.removeButton.hidden = !saved;
    this.state.textContent = saved ? stateInWords(saved, now) : '';
  }

  private async save(root: string, slug: string) {
    if (this.busy) return;
    this.busy = true;
    this.saveButton.disabled = true;
    this.bar.hidden = false;
    this.bar.setAttribute('aria-label', 'Saving');
    this.state.textContent = 'Saving …';
    let failed: string | undefined;
    try {
      // Without a worker the copy would be there and could not be shown.
      const registration = await register();
      if (!registration) throw new SaveError('This browser does not let the page be kept.');
      await save(root, slug, (done, all) => {
        this.bar.max = all;
        this.bar.value = done;
      });
    } catch (error) {
      if (!(error instanceof SaveError)) throw error;
      failed = error.message;
    } finally {
      this.busy = false;
      this.saveButton.disabled = false;
      this.bar.hidden = true;
    }
    await this.show(root, slug);
    if (failed !== undefined) this.state.textContent = failed;
    else this.dispatchEvent(new CustomEvent('saved', { bubbles: true }));
    // The pressed button may be gone: the keyboard goes on from here.
    if (this.saveButton.hidden) this.removeButton.focus();
  }

  private async removeCopy(root: string, slug: string) {
    await remove(root, slug);
    await this.show(root, slug);
    this.state.textContent = 'Removed.';
    this.saveButton.focus();
    this.dispatchEvent(new CustomEvent('saved', { bubbles: true }));
  }
}

customElements.define('save-offline', SaveOffline);
