// A browser refuses to preload a font from disk, and complains; it loads it all the same where the page uses it.
if (location.protocol !== 'file:')
  for (const link of document.querySelectorAll('link'))
    if (link.rel === 'preload') link.media = 'all';
