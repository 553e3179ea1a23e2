import type { Saved } from '../../lib/offline/caches.ts';
import { addressOf, fileOf } from '../../lib/offline/files.ts';
import { withoutIndex } from '../../lib/without-index.ts';
import { whatIsSaved } from './saved.ts';
import { canKeep, siteRoot } from './site.ts';

/** `/offline/` in place of a page that is not there without a network: says which, and how to try again. */
class NotKept extends HTMLElement {
  connectedCallback() {
    const root = siteRoot();
    const page = new URLSearchParams(location.search).get('page');
    const link = this.querySelector('a');
    if (root === undefined || page === null || !link) return;
    // Only an address of this site: whoever made the link to here must not send readers elsewhere.
    const path = page.replace(/^\/+/, '');
    if (!URL.canParse(path, root)) return;
    const address = new URL(path, root);
    if (fileOf(root, address.href) === undefined) return;
    address.pathname = withoutIndex(address.pathname);
    address.hash = location.hash;
    // Whole: a path that begins with two slashes would be another host's address.
    link.href = address.href;
    link.textContent = decodeURI(address.pathname);
    this.hidden = false;
  }
}

/** The saved analyses that the list of the site's own does not have: renamed or withdrawn since. */
class SavedBefore extends HTMLElement {
  async connectedCallback() {
    const root = siteRoot();
    const list = this.querySelector('ul');
    if (root === undefined || !list || !canKeep()) return;
    // Refused by the browser is as good as nothing saved.
    const saved = await whatIsSaved(root).catch(() => new Map<string, Saved>());
    for (const [slug, { edition }] of saved) {
      if (document.querySelector(`.kept-list save-offline[data-slug="${CSS.escape(slug)}"]`))
        continue;
      const row = document.createElement('li');
      const link = document.createElement('a');
      link.href = addressOf(root, `${slug}/index.html`);
      link.textContent = edition.title;
      link.lang = edition.lang;
      const control = document.createElement('save-offline');
      control.dataset['slug'] = slug;
      row.append(link, control);
      list.append(row);
      this.hidden = false;
    }
  }
}

customElements.define('not-kept', NotKept);
customElements.define('saved-before', SavedBefore);
