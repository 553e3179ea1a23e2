/** Switches between the system's theme, light and dark, and remembers it. theme-boot.js applies it on the next page. */
const themes = ['system', 'light', 'dark'] as const;

class ThemeSwitch extends HTMLElement {
  connectedCallback() {
    const { dataset } = document.documentElement;
    const label = this.querySelector('.theme-label');
    const show = () => {
      if (label) label.textContent = `Theme: ${dataset['theme'] ?? 'system'}`;
    };
    this.addEventListener('click', () => {
      const current = themes.findIndex((theme) => theme === (dataset['theme'] ?? 'system'));
      const next = themes[(current + 1) % themes.length] ?? 'system';
      if (next === 'system') delete dataset['theme'];
      else dataset['theme'] = next;
      try {
        localStorage.setItem('theme', next);
      } catch {
        // Storage is refused: the choice holds for this page.
      }
      show();
    });
    show();
  }
}

customElements.define('theme-switch', ThemeSwitch);
