import { withoutIndex } from '../lib/without-index.ts';
import { copyText } from './copy.ts';

/**
 * Turns the links that are there to be shared (`a[data-share]`, its value the title; without one, what the card says
 * in which it is) into a small menu: the address, a button that copies it, and the system's share sheet where there is
 * one. Where there is none, the address is copied at once. Without this script they are plain links to what they name; a press with a
 * modifier key, or a long press, always finds a plain link.
 */

/** The address to share: without a query, and never one of this computer's disk. */
function addressOf(link: HTMLAnchorElement): string {
  const own = document.querySelector<HTMLMetaElement>('meta[property="og:url"]')?.content;
  const url = new URL(
    link.getAttribute('href') ?? '',
    location.protocol === 'file:' ? own : location.href,
  );
  url.search = '';
  url.pathname = withoutIndex(url.pathname);
  return url.href;
}

const hasSheet = 'share' in navigator;

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: Node[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

const address = element('a', { className: 'share-address' });
const copy = element('button', { type: 'button', textContent: 'Copy link' });
const share = element('button', { type: 'button', textContent: 'Share …', hidden: !hasSheet });
const status = element('p', { className: 'share-status', role: 'status' });
const menu = element(
  'div',
  { className: 'share-menu', popover: 'auto', role: 'dialog' },
  address,
  element('p', { className: 'share-actions' }, copy, share),
  status,
);
document.body.append(menu);

let title = '';
let opener: HTMLElement | undefined;

// The browser gives the focus back by itself, but not where the menu was opened from a card: then only the card's
// own opener is remembered.
menu.addEventListener('beforetoggle', ({ newState }) => {
  if (newState === 'closed' && menu.contains(document.activeElement)) opener?.focus();
});

const copyAddress = async () => {
  status.textContent = '';
  const copied = await copyText(address.href);
  if (!copied) {
    // Whoever copies by hand needs all of it.
    address.textContent = address.href;
    getSelection()?.selectAllChildren(address);
  }
  // In a turn of its own, or a screen reader that is still told of the menu would miss it.
  setTimeout(() => {
    status.textContent = copied
      ? 'Link copied.'
      : 'Copying is not allowed here: copy the address above.';
  }, 50);
};

copy.addEventListener('click', copyAddress);
share.addEventListener('click', () => {
  // A reader who closes the sheet has not made an error.
  navigator.share({ title, url: address.href }).then(
    () => menu.hidePopover(),
    () => undefined,
  );
});

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const link = target?.closest<HTMLAnchorElement>('a[data-share]');
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  // One that is open, as it may be for whoever uses the keyboard, would stay where it is.
  if (menu.matches(':popover-open')) menu.hidePopover();
  opener = link;
  const card = link.closest('.card')?.querySelector('.card-text');
  title = link.dataset['share'] || (card?.textContent.trim() ?? document.title);
  address.href = addressOf(link);
  address.textContent = address.href.replace(/^https?:\/\//, '').replace(/:~:.*/, '…');
  status.textContent = '';
  menu.setAttribute('aria-label', link.getAttribute('aria-label') ?? link.textContent.trim());
  menu.showPopover({ source: link });
  // Not by `autofocus`: that is for a page as it loads, and the browser complains where the address has a fragment.
  copy.focus();
  if (!hasSheet) void copyAddress();
});
