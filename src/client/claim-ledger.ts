/** Filters the ledger by speaker, orders it, and says how many claims are shown; CSS alone filters by standing. */
class ClaimLedger extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form');
    const body = this.querySelector('tbody');
    const shown = this.querySelector('output');
    if (!form || !body || !shown) return;
    const rows = [...body.rows];
    const standings = [...form.querySelectorAll<HTMLInputElement>('[name=standing]')].map(
      ({ value }) => value,
    );
    const orders: Record<string, (row: HTMLTableRowElement) => string | number> = {
      number: (row) => rows.indexOf(row),
      date: (row) => row.querySelector('time')?.dateTime ?? '',
      speaker: (row) => row.dataset['speaker'] ?? '',
      standing: (row) => standings.indexOf(row.dataset['standing'] ?? ''),
    };

    const apply = () => {
      const choice = new FormData(form);
      const [standing, speaker, order] = ['standing', 'speaker', 'order'].map((key) =>
        String(choice.get(key) ?? ''),
      );
      for (const row of rows) row.hidden = speaker !== '' && row.dataset['speaker'] !== speaker;
      const key = orders[order ?? ''] ?? orders['number'];
      if (key) {
        // Stable: claims that are equal in this order stay in the order of the text.
        const sorted = rows.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
        if (sorted.some((row, i) => row !== body.rows[i])) body.append(...sorted);
      }
      const n = rows.filter(
        (row) => !row.hidden && (standing === 'all' || row.dataset['standing'] === standing),
      ).length;
      shown.value = `${n} of ${rows.length} claims`;
    };
    form.addEventListener('change', apply);
    // A reader who follows a link to a claim must find it, whatever is filtered.
    addEventListener('hashchange', () => {
      const row = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (row instanceof HTMLTableRowElement && row.offsetParent === null) {
        form.reset();
        apply();
        row.scrollIntoView();
      }
    });
    apply();
  }
}

customElements.define('claim-ledger', ClaimLedger);
