import { hashTarget } from '../lib/hash-target.ts';
import { afterPaint } from './after-paint.ts';

type Row = HTMLTableRowElement;

/** What is asked of a row again and again, read from it once. */
interface Entry {
  row: Row;
  speaker: string;
  standing: string;
  /** What it is ordered by, for each order. */
  keys: Record<string, string | number>;
}

/** Made when it is first asked for: a slow device takes longer for it than for all else that a page runs. */
let inWords: Intl.Collator | undefined;

const ascending = (a: string | number = 0, b: string | number = 0) =>
  typeof a === 'string' ? (inWords ??= new Intl.Collator()).compare(a, String(b)) : a - Number(b);

/**
 * Filters the ledger by speaker and standing, orders it, and says how many claims are shown. Until it is there CSS filters
 * by standing (styles/record.css).
 */
class ClaimLedger extends HTMLElement {
  connectedCallback() {
    const radios = [...this.querySelectorAll<HTMLInputElement>('input')];
    const [speaker, order] = this.querySelectorAll('select');
    const table = this.querySelector('table');
    const shown = this.querySelector('output');
    const none = this.querySelector<HTMLElement>('.no-claim-fits');
    if (!speaker || !order || !table || !shown || !none) return;
    const parts = [...table.tBodies];
    const size = parts[0]?.rows.length ?? 0;
    const standings = radios.map(({ value }) => value);
    const readEntry = (row: Row): Entry => {
      const { speaker = '', standing = '' } = row.dataset;
      const keys = {
        date: row.querySelector('time')?.dateTime ?? '',
        speaker: row.querySelector('.ledger-speaker')?.textContent ?? '',
        standing: standings.indexOf(standing),
      };
      return { row, speaker, standing, keys };
    };
    let entries: Entry[] | undefined;
    let ordered = 'number';

    const putInOrder = (known: readonly Entry[]) => {
      if (order.value === ordered) return;
      ordered = order.value;
      // Stable: claims that are equal in this order, as all are in that of the text, stay in the order of the text.
      const sorted = known.toSorted((a, b) => ascending(a.keys[ordered], b.keys[ordered]));
      for (const [i, part] of parts.entries())
        part.replaceChildren(...sorted.slice(i * size, (i + 1) * size).map(({ row }) => row));
    };

    const apply = () => {
      entries ??= parts.flatMap((part) => [...part.rows].map(readEntry));
      const chosen = radios.find(({ checked }) => checked)?.value ?? 'all';
      putInOrder(entries);
      const filled = new Set<unknown>();
      let n = 0;
      for (const { row, speaker: by, standing } of entries) {
        const fits =
          (speaker.value === '' || by === speaker.value) &&
          (chosen === 'all' || standing === chosen);
        row.hidden = !fits;
        if (!fits) continue;
        n += 1;
        filled.add(row.parentNode);
      }
      for (const part of parts) part.hidden = !filled.has(part);
      shown.value = `${n} of ${entries.length} claims`;
      none.hidden = n > 0;
    };

    const showAll = () => {
      speaker.value = '';
      for (const radio of radios) radio.checked = radio.value === 'all';
      apply();
    };

    // A reader who follows a link to a claim must find it, whatever is filtered.
    const reveal = () => {
      // An id that it had before stands inside of it.
      const row = hashTarget(location.hash)?.closest('tr');
      if (!row?.hidden) return;
      showAll();
      row.scrollIntoView();
    };

    this.addEventListener('change', () => afterPaint(apply));
    none.addEventListener('click', (event) => {
      if (!(event.target instanceof HTMLButtonElement)) return;
      showAll();
      // The button is gone: the keyboard goes on from the filters.
      radios[0]?.focus();
    });
    addEventListener('hashchange', reveal);
    // Where the address names the claim already, no hashchange follows.
    document.addEventListener('click', ({ target, defaultPrevented }) => {
      const link = target instanceof Element && target.closest('a');
      if (link && link.href === location.href && !defaultPrevented) setTimeout(reveal);
    });
    // A browser that comes back to the page gives the controls what was chosen, and tells nobody.
    addEventListener('pageshow', () => {
      if (speaker.value !== '' || order.value !== ordered || radios[0]?.checked !== true) apply();
    });
  }
}

customElements.define('claim-ledger', ClaimLedger);
