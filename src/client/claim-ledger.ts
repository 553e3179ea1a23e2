import { hashTarget } from '../lib/hash-target.ts';

type Row = HTMLTableRowElement;

const ascending = (a: string | number, b: string | number) =>
  typeof a === 'string' ? a.localeCompare(String(b)) : a - Number(b);

/** Filters the ledger by speaker, orders it, and says how many claims are shown; CSS alone filters by standing. */
class ClaimLedger extends HTMLElement {
  connectedCallback() {
    const radios = [...this.querySelectorAll<HTMLInputElement>('input')];
    const [speaker, order] = this.querySelectorAll('select');
    const body = this.querySelector('tbody');
    const shown = this.querySelector('output');
    const none = this.querySelector<HTMLElement>('.no-claim-fits');
    if (!speaker || !order || !body || !shown || !none) return;
    const rows = [...body.rows];
    const standings = radios.map(({ value }) => value);
    const orders: Record<string, (row: Row) => string | number> = {
      number: (row) => rows.indexOf(row),
      date: (row) => row.querySelector('time')?.dateTime ?? '',
      speaker: (row) => row.querySelector('.ledger-speaker')?.textContent ?? '',
      standing: (row) => standings.indexOf(row.dataset['standing'] ?? ''),
    };

    const apply = () => {
      const standing = radios.find(({ checked }) => checked)?.value ?? 'all';
      for (const row of rows) {
        row.hidden = speaker.value !== '' && row.dataset['speaker'] !== speaker.value;
      }
      const key = orders[order.value];
      if (key) {
        // Stable: claims that are equal in this order stay in the order of the text.
        const sorted = rows.toSorted((a, b) => ascending(key(a), key(b)));
        if (sorted.some((row, i) => row !== body.rows[i])) body.append(...sorted);
      }
      const fits = (row: Row) => standing === 'all' || row.dataset['standing'] === standing;
      const n = rows.filter((row) => !row.hidden && fits(row)).length;
      shown.value = `${n} of ${rows.length} claims`;
      none.hidden = n > 0;
    };

    const showAll = () => {
      speaker.value = '';
      for (const radio of radios) radio.checked = radio.value === 'all';
      apply();
    };

    // A reader who follows a link to a claim must find it, whatever is filtered.
    const reveal = () => {
      const row = hashTarget(location.hash);
      if (!(row instanceof HTMLTableRowElement) || row.offsetParent !== null) return;
      showAll();
      row.scrollIntoView();
    };

    this.addEventListener('change', apply);
    none.addEventListener('click', (event) => {
      if (!(event.target instanceof HTMLButtonElement)) return;
      showAll();
      // The button is gone: the keyboard goes on from the filters.
      radios[0]?.focus();
    });
    addEventListener('hashchange', reveal);
    apply();
    reveal();
  }
}

customElements.define('claim-ledger', ClaimLedger);
