import { withoutIndex } from '../lib/without-index.ts';

/**
 * Links lead to files (`…/index.html`), so that they open from a disk and without this script. Where a server shows
 * the pages, addresses are the short ones that people share: links become so just before they are used.
 */
const clean = ({ target }: Event) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  if (!link || link.origin !== location.origin) return;
  const short = withoutIndex(link.pathname);
  if (short !== link.pathname) link.pathname = short;
};

if (location.protocol !== 'file:') {
  // Whatever comes first: a mouse above it, a finger or a pen on it, the keyboard's focus, a script's click.
  for (const event of ['pointerover', 'pointerdown', 'focusin', 'click'])
    document.addEventListener(event, clean, true);
  // The page itself, where a link without this script led here.
  const short = withoutIndex(location.pathname);
  if (short !== location.pathname)
    history.replaceState(history.state, '', short + location.search + location.hash);
}
