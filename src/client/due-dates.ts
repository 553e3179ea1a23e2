/** Marks open forecasts whose last day has passed for the reader, who may come long after the site was built. */
class DueDates extends HTMLElement {
  connectedCallback() {
    const today = new Date().toISOString().slice(0, 10);
    for (const note of this.querySelectorAll<HTMLElement>('[data-due][hidden]'))
      note.hidden = (note.dataset['due'] ?? '') >= today;
  }
}

customElements.define('due-dates', DueDates);
