/**
 * Searches the site on its page. The query and the filters stand in the address, so that a search can be shared.
 * Without this script, from disk, and where the index does not come, the lists of the page lead on.
 */
interface Found {
  raw_url?: string;
  excerpt: string;
  meta: Record<string, string>;
}
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  mergeIndex(address: string, options: object): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(
    query: string | null,
    options: { filters: Record<string, string> },
  ): Promise<{ results: { data(): Promise<Found> }[] }>;
}

/** So many results are shown at once. */
const step = 20;

const element = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  text = '',
  attributes: Record<string, string> = {},
) => {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
};

/** An excerpt in which Pagefind marks the words by `<mark>`: its text is put in as text, never as HTML. */
function excerptOf(html: string): HTMLElement {
  const line = element('p', '', { dir: 'auto' });
  for (const [i, part] of html.split(/<\/?mark>/).entries()) {
    const plain = part
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    line.append(i % 2 === 1 ? element('mark', plain) : plain);
  }
  return line;
}

class SiteSearch extends HTMLElement {
  private asked = 0;
  private failed = 0;
  private engine: Promise<Pagefind> | undefined;
  /** Choices of an address that are none any more, until the reader is told. */
  private readonly gone: string[] = [];

  connectedCallback() {
    const form = this.querySelector('form');
    const state = this.querySelector('output');
    const list = this.querySelector('ol');
    const more = this.querySelector<HTMLButtonElement>('.search-more[type="button"]');
    const key = this.querySelector<HTMLInputElement>('[name="key"]');
    if (!form || !state || !list || !more || !key) return;
    this.hidden = false;
    if (location.protocol === 'file:') {
      form.hidden = true;
      state.value =
        'A page opened from a disk cannot search. The lists below lead to every analysis and speaker.';
      return;
    }
    const root = new URL('..', location.href).href;
    const fields = [
      ...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-search]'),
    ];

    const load = () =>
      (this.engine ??= (async () => {
        // A browser keeps that a module did not come: asked for again, it has another address.
        const again = this.failed > 0 ? `?again=${this.failed}` : '';
        const address = `${root}pagefind/pagefind.js${again}`;
        const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
        // No worker: a search takes milliseconds. A fixed tag: the time of day would ask for the index each time anew.
        await pagefind.options({ noWorker: true, metaCacheTag: 'index', excerptLength: 28 });
        await pagefind.init();
        // A large site has its index in parts: an edit makes one of them anew.
        const parts = Array.from({ length: Number(this.dataset['parts']) - 1 }, (_, i) =>
          pagefind.mergeIndex(`${root}pagefind/${i + 1}/`, { metaCacheTag: 'index' }),
        );
        await Promise.all(parts);
        const filters = await pagefind.filters();
        for (const select of form.querySelectorAll('select')) {
          // Loaded anew after a failure, it has its choices, and one that the reader has made since.
          const isNew = select.length === 1;
          const wanted = isNew
            ? (new URL(location.href).searchParams.get(select.name) ?? '')
            : select.value;
          select.length = 1;
          for (const [value, count] of Object.entries(filters[select.name] ?? {}))
            select.append(element('option', `${value} (${count})`, { value }));
          select.value = wanted;
          if (select.selectedIndex >= 0) continue;
          select.value = '';
          this.gone.push(wanted);
        }
        return pagefind;
      })());

    const show = async (found: { data(): Promise<Found> }[], from: number, mine: number) => {
      const shown = await Promise.all(found.slice(from, from + step).map((one) => one.data()));
      if (mine !== this.asked) return;
      for (const { raw_url = '', excerpt, meta } of shown) {
        const heading = element('h3', '', { dir: 'auto' });
        heading.append(
          element('a', meta['title'], { href: root + raw_url.slice(1), lang: meta['lang'] ?? '' }),
        );
        const facts = [meta['type'], meta['standing'], meta['speaker'], meta['date']];
        const about = element('p', facts.filter(Boolean).join(' · '), { class: 'search-about' });
        const item = element('li');
        item.append(heading, about);
        if (excerpt) item.append(excerptOf(excerpt));
        if (meta['type'] !== 'Analysis')
          item.append(element('p', meta['analysis'], { class: 'search-about', dir: 'auto' }));
        list.append(item);
      }
      const next = from + step;
      more.hidden = next >= found.length;
      more.onclick = () => {
        void show(found, next, mine).then(() => list.children[next]?.querySelector('a')?.focus());
      };
    };

    // On a slow line the index takes seconds: until then the page shows the search before.
    let unanswered = 0;
    const wait = () => {
      clearTimeout(unanswered);
      unanswered = setTimeout(() => (state.value = 'Searching …'), 500) as unknown as number;
    };
    const answer = (text: string) => {
      clearTimeout(unanswered);
      state.value = text;
    };

    const fail = () => {
      this.engine = undefined;
      this.failed++;
      list.replaceChildren();
      more.hidden = true;
      answer('The search could not be loaded. Try again, or use the lists below.');
    };

    const search = async () => {
      const mine = ++this.asked;
      wait();
      const isFirst = this.engine === undefined;
      const pagefind = await load().catch(() => undefined);
      if (mine !== this.asked) return;
      if (!pagefind) {
        fail();
        return;
      }
      // Read only now: the choices of an address that was shared come with the index.
      const values = fields.map(({ name, value }) => [name, value.trim()] as const);
      const set = values.filter(([, value]) => value !== '');
      const gone = this.gone
        .splice(0)
        .map((value) => `Nothing is filed under “${value}” any more: searched without it.`);
      const query = String(new URLSearchParams(set.map(([name, value]) => [name, value])));
      history.replaceState(null, '', location.pathname + (query && `?${query}`));
      if (set.length === 0) {
        list.replaceChildren();
        more.hidden = true;
        answer(gone.join(' '));
        return;
      }
      try {
        const { q, ...filters } = Object.fromEntries(set);
        const { results } = await pagefind.search(q ?? null, { filters });
        if (mine !== this.asked) return;
        list.replaceChildren();
        await show(results, 0, mine);
        // Told when they are there.
        if (mine === this.asked)
          answer(
            [results.length === 1 ? '1 result' : `${results.length} results`, ...gone].join('. '),
          );
      } catch {
        if (mine !== this.asked) return;
        fail();
        // The engine keeps what did not come: here it may have failed in a search before this one.
        if (!isFirst) void search();
      }
    };

    let waiting = 0;
    form.addEventListener('input', ({ target }) => {
      if (target === key) return;
      clearTimeout(waiting);
      waiting = setTimeout(() => void search(), 200) as unknown as number;
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(waiting);
      void search();
    });
    try {
      key.checked = localStorage.getItem('search-key') !== 'off';
    } catch {
      // Storage is refused: the key works.
    }
    key.addEventListener('change', () => {
      try {
        localStorage.setItem('search-key', key.checked ? 'on' : 'off');
      } catch {
        key.checked = true;
      }
    });
    const { searchParams } = new URL(location.href);
    for (const field of fields) field.value = searchParams.get(field.name) ?? '';
    if (fields.some(({ name }) => searchParams.get(name))) void search();
    // The choices of the filters come with the index.
    else load().catch(fail);
  }
}

customElements.define('site-search', SiteSearch);
