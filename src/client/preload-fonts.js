// Asks for the first two fonts before the text does. From disk a browser refuses to preload one, and complains. With a
// worker it does not use what a script has told it to preload: there the fonts are at hand, and are asked for themselves.
if (navigator.serviceWorker?.controller) {
  for (const font of [...document.fonts].slice(0, 2)) font.load().catch(() => undefined);
} else if (location.protocol !== 'file:') {
  for (const link of document.querySelectorAll('link'))
    if (link.rel === 'preload') link.media = 'all';
}
