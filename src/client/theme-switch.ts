import { afterPaint } from './after-paint.ts';

/** Switches between the system's theme, light and dark, and remembers it. boot.ts applies it on the next page. */
const themes = ['system', 'light', 'dark'] as const;

type Theme = (typeof themes)[number];

/** The browser's own bar has the colour of the page, whoever sets its theme; without one, that of the system. */
function colourBar(theme: Theme): void {
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const scheme = meta.dataset['scheme'] ?? '';
    const chosen = theme === scheme ? 'all' : 'not all';
    meta.media = theme === 'system' ? `(prefers-color-scheme: ${scheme})` : chosen;
  }
}

function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  colourBar(theme);
}

function remember(theme: Theme): void {
  try {
    localStorage.setItem('theme', theme);
  } catch {
    // Storage is refused: the choice holds for this page.
  }
}

/** What was chosen last, here or in another window. */
function remembered(): Theme | undefined {
  try {
    return themes.find((theme) => theme === localStorage.getItem('theme'));
  } catch {
    return undefined;
  }
}

class ThemeSwitch extends HTMLElement {
  connectedCallback() {
    const label = this.querySelector('.theme-label');
    const applied = document.documentElement.dataset['theme'];
    let chosen: Theme = themes.find((theme) => theme === applied) ?? 'system';
    const show = () => {
      if (label) label.textContent = `Theme: ${chosen}`;
    };
    this.addEventListener('click', () => {
      chosen = themes[(themes.indexOf(chosen) + 1) % themes.length] ?? 'system';
      // The switch first: to give all that is on a long page another colour takes a slow device longer than a press may.
      show();
      afterPaint(() => {
        remember(chosen);
        applyTheme(chosen);
      });
    });
    show();
    const takeOver = () => {
      chosen = remembered() ?? chosen;
      show();
      applyTheme(chosen);
    };
    addEventListener('storage', ({ key }) => key === 'theme' && takeOver());
    // Kept whole by the browser meanwhile, and not loaded anew.
    addEventListener('pageshow', ({ persisted }) => persisted && takeOver());
  }
}

customElements.define('theme-switch', ThemeSwitch);
