/**
 * Opens a claim's card while a mouse rests on the words, and closes it when the mouse leaves both.
 * Clicks, taps and keys need none of this: the card is an HTML popover with its own button.
 */
const restMs = 250;
const leaveMs = 300;

let opening: ReturnType<typeof setTimeout> | undefined;
let closing: ReturnType<typeof setTimeout> | undefined;
let openedByMouse: HTMLElement | undefined;

const parts = (event: Event) => {
  const target = event.target instanceof Element ? event.target : undefined;
  const button = target?.closest('.claim')?.querySelector('button');
  const card = button ? document.getElementById(button.getAttribute('popovertarget') ?? '') : null;
  return { button, card, inCard: target?.closest<HTMLElement>('.card') };
};

// Where the card is a sheet from below, it must not cover the words it is about: the page gives way, which only one who
// has pressed something expects.
const sheet = matchMedia('(width < 76rem)');
const uncover = ({ target, newState, source }: ToggleEvent) => {
  if (newState !== 'open' || !sheet.matches || !(target instanceof HTMLElement)) return;
  const words = source?.closest('.claim')?.getBoundingClientRect();
  const covered = (words?.bottom ?? 0) + 16 - target.getBoundingClientRect().top;
  if (covered > 0) scrollBy({ top: covered });
};

const stay = () => clearTimeout(closing);

document.addEventListener('pointerover', (event) => {
  if (event.pointerType !== 'mouse' || sheet.matches) return;
  const { button, card, inCard } = parts(event);
  // On the way to here the mouse may have brushed another claim, whose card is not wanted now.
  clearTimeout(opening);
  if (inCard) return stay();
  if (button && card) {
    if (card === openedByMouse) return stay();
    opening = setTimeout(() => {
      // What a click or a key has opened stays, another card or a menu: hovering must not take it away.
      if (document.querySelector(':popover-open') && !openedByMouse) return;
      if (card.matches(':popover-open')) return;
      // The card before may be about to be closed; that must not close this one.
      stay();
      card.showPopover({ source: button });
      openedByMouse = card;
    }, restMs);
  } else if (openedByMouse) {
    clearTimeout(closing);
    closing = setTimeout(() => openedByMouse?.hidePopover(), leaveMs);
  }
});

// A press on words whose card the mouse has opened keeps the card, as if the press had opened it. On the
// words the browser closes it first and the click opens it anew; on the number the click would close it.
let keeps = false;
document.addEventListener(
  'pointerdown',
  (event) => {
    clearTimeout(opening);
    const { card, inCard } = parts(event);
    // Whoever presses something in a card is not on the way out of it.
    if (inCard && inCard === openedByMouse) openedByMouse = undefined;
    keeps = card !== null && card === openedByMouse;
    if (!keeps) return;
    stay();
    openedByMouse = undefined;
  },
  true,
);

document.addEventListener(
  'click',
  (event) => {
    if (!(event.target instanceof HTMLButtonElement)) return;
    if (keeps && parts(event).card?.matches(':popover-open')) event.preventDefault();
    keeps = false;
  },
  true,
);

document.addEventListener(
  'toggle',
  (event) => {
    uncover(event as ToggleEvent);
    if ((event as ToggleEvent).newState === 'closed' && event.target === openedByMouse)
      openedByMouse = undefined;
  },
  true,
);

// A link inside a card leads to another part of the page: the card would cover it. To share it leads nowhere.
document.addEventListener('click', (event) => {
  const link =
    event.target instanceof Element ? event.target.closest('.card a:not([data-share])') : null;
  link?.closest<HTMLElement>('.card')?.hidePopover();
});

export {};
