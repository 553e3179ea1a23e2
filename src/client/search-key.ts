/** The key `/` leads to the search, unless someone is writing; the page of the search turns it off (WCAG 2.1.4). */
document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (key !== '/' || ctrlKey || metaKey || altKey || event.defaultPrevented) return;
  if ((target as Element).closest('input,select,textarea,[contenteditable]')) return;
  try {
    if (localStorage.getItem('search-key') === 'off') return;
  } catch {
    // Storage is refused: the key works.
  }
  const way = document.querySelector<HTMLElement>('#search-field, .site-header a[href*="search/"]');
  if (!way?.offsetParent) return;
  event.preventDefault();
  if (way.id) way.focus();
  else way.click();
});
