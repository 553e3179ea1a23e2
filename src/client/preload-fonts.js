// A browser refuses to preload a font from disk, and complains; it loads it all the same where the page uses it. And a
// worker has it at hand: what is preloaded past the worker would be fetched and not used.
if (location.protocol !== 'file:' && !navigator.serviceWorker?.controller)
  for (const link of document.querySelectorAll('link'))
    if (link.rel === 'preload') link.media = 'all';
