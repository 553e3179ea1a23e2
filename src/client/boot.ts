// Before anything is painted: the theme and the fonts that this browser has from before.
{
  const root = document.documentElement;
  let theme: string | null = null;
  let fonts: string | null = 'here';
  try {
    theme = localStorage.getItem('theme');
    fonts = localStorage.getItem('fonts');
  } catch {
    // Storage is refused: the system's theme holds, and nothing can tell that the fonts have been here.
  }
  if (theme === 'light' || theme === 'dark') {
    root.dataset['theme'] = theme;
    // The browser's own bar too (theme-switch.ts).
    for (const meta of document.querySelectorAll('meta[name="theme-color"]'))
      meta.setAttribute('media', meta.getAttribute('data-scheme') === theme ? 'all' : 'not all');
  }
  const onDisk = location.protocol === 'file:';
  if (fonts) {
    root.dataset['fonts'] = fonts;
    // Asked for before the text does so. From disk a browser refuses to preload a font, and complains. With a worker it
    // does not use what a script has told it to preload: there the fonts are at hand, and are asked for themselves.
    if (navigator.serviceWorker?.controller)
      for (const font of [...document.fonts].slice(0, 2)) font.load().catch(() => undefined);
    else if (!onDisk)
      for (const link of document.querySelectorAll('link[rel="preload"]'))
        link.setAttribute('media', 'all');
  }
  // From disk there is nothing to install, and a browser that asked for the manifest there would complain.
  if (onDisk) document.querySelector('link[rel="manifest"]')?.remove();
}

export {};
