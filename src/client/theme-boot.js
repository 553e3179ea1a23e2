{
  const root = document.documentElement;
  try {
    const theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // Storage is refused: the system's theme holds.
  }
  // The browser's own bar has the colour of the page, whoever sets its theme; without one, that of the system.
  const colourBar = () => {
    for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
      const scheme = meta.getAttribute('data-scheme');
      const { theme } = root.dataset;
      const chosen = theme === scheme ? 'all' : 'not all';
      meta.setAttribute('media', theme ? chosen : `(prefers-color-scheme: ${scheme})`);
    }
  };
  new MutationObserver(colourBar).observe(root, { attributeFilter: ['data-theme'] });
  colourBar();
}
