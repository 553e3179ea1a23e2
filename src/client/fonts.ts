/**
 * Fetches the fonts when all else of a first page has come, and remembers that they are here: from the next page on
 * boot.ts puts them to use. No font takes the line from the words of the first one, and nothing there shifts.
 */
const root = document.documentElement;

/** Whoever asks for less than the whole of a page reads on in a font of the machine. */
const savesData = () =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

async function fetchFonts(): Promise<void> {
  const [family = ''] = getComputedStyle(root).getPropertyValue('--font-serif').split(',');
  if (family === '') return;
  const faces = await Promise.all(
    ['', 'italic '].map((style) => document.fonts.load(`${style}1em ${family}`)),
  );
  if (faces.every(({ length }) => length > 0)) localStorage.setItem('fonts', 'here');
}

if (root.dataset['fonts'] === undefined && !savesData()) {
  // A font that does not come is asked for again by the next page.
  addEventListener('load', () => void fetchFonts().catch(() => undefined), { once: true });
}
