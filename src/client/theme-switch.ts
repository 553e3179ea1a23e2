import { afterPaint } from './after-paint.ts';

/** Switches between the system's theme, light and dark, and remembers it. boot.ts applies it on the next page. */
const themes = ['system', 'light', 'dark'] as const;

/** The browser's own bar has the colour of the page, whoever sets its theme; without one, that of the system. */
function colourBar(theme: string | undefined): void {
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const scheme = meta.dataset['scheme'] ?? '';
    const chosen = theme === scheme ? 'all' : 'not all';
    meta.media = theme === undefined ? `(prefers-color-scheme: ${scheme})` : chosen;
  }
}

class ThemeSwitch extends HTMLElement {
  connectedCallback() {
    const { dataset } = document.documentElement;
    const label = this.querySelector('.theme-label');
    const show = () => {
      if (label) label.textContent = `Theme: ${dataset['theme'] ?? 'system'}`;
    };
    const remember = () => {
      try {
        localStorage.setItem('theme', dataset['theme'] ?? 'system');
      } catch {
        // Storage is refused: the choice holds for this page.
      }
    };
    this.addEventListener('click', () => {
      const current = themes.findIndex((theme) => theme === (dataset['theme'] ?? 'system'));
      const next = themes[(current + 1) % themes.length] ?? 'system';
      if (next === 'system') delete dataset['theme'];
      else dataset['theme'] = next;
      show();
      remember();
      // The page first: what is around it may follow a frame later.
      afterPaint(() => colourBar(dataset['theme']));
    });
    show();
  }
}

customElements.define('theme-switch', ThemeSwitch);
