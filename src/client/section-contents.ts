import { hashTarget } from '../lib/hash-target.ts';
import { comesBack } from './comes-back.ts';

/**
 * Marks the current section in the contents list and names it in the bar of small screens.
 * A section is current when the reading line is in it. The line stands in the upper part of the window
 * and sinks to its lower edge over the last screen, so that a short last section is reached as well.
 */
const lineHeight = 0.25;

class SectionContents extends HTMLElement {
  connectedCallback() {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('nav a[href^="#"]')];
    // On the page of a section the list leads to other pages, and says itself which is this one.
    if (links.length === 0) return;
    const nav = this.querySelector<HTMLElement>('nav');
    const name = this.querySelector('[data-current-section]');
    // Looked up once: marking runs at every frame of a scroll.
    const targets = new Map(links.map((link) => [link, hashTarget(link.hash)]));
    // A section that a reader jumped to stays current until they scroll on, however short it is; whatever scrolls.
    let jumpedTo: HTMLAnchorElement | undefined;
    let isThere = false;
    let marked: HTMLAnchorElement | undefined;

    const mark = () => {
      const { scrollHeight, clientHeight, scrollTop } = document.documentElement;
      const left = scrollHeight - clientHeight - scrollTop;
      const sunk = Math.max(0, 1 - left / clientHeight);
      const line = clientHeight * (lineHeight + (1 - lineHeight) * sunk);
      const passed = links.filter(
        (link) => (targets.get(link)?.getBoundingClientRect().top ?? Infinity) <= line,
      );
      if (jumpedTo) {
        const { top = 0, bottom = 0 } = targets.get(jumpedTo)?.getBoundingClientRect() ?? {};
        const isInWindow = bottom > 0 && top < clientHeight;
        if (isThere && !isInWindow) jumpedTo = undefined;
        isThere = isInWindow;
      }
      const current = jumpedTo ?? passed.at(-1) ?? links[0];
      if (!current) return;
      // Whatever is written here is laid out anew, and most frames of a scroll change nothing.
      if (current !== marked) {
        marked?.removeAttribute('aria-current');
        current.setAttribute('aria-current', 'true');
        marked = current;
        if (name) name.textContent = current.textContent;
      }
      // In a low window the list scrolls by itself; scrollIntoView would move the page as well.
      if (nav) {
        const { top, bottom } = current.getBoundingClientRect();
        const frame = nav.getBoundingClientRect();
        if (top < frame.top) nav.scrollTop -= frame.top - top;
        else if (bottom > frame.bottom) nav.scrollTop += bottom - frame.bottom;
      }
    };

    const jump = () => {
      const section = hashTarget(location.hash)?.closest('section[id]');
      jumpedTo = section ? links.find((link) => targets.get(link) === section) : undefined;
      isThere = false;
      mark();
    };

    let waiting = false;
    const markSoon = () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        mark();
      });
    };
    addEventListener('scroll', markSoon, { passive: true });
    // Sections are laid out late, and fonts come late: what stands at the reading line is another without a scroll.
    new ResizeObserver(markSoon).observe(document.body);
    for (const event of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
      addEventListener(event, () => (jumpedTo = undefined), { passive: true });
    }
    addEventListener('hashchange', jump);
    addEventListener('resize', markSoon);
    nav?.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a');
      if (!link) return;
      if (nav.matches(':popover-open')) nav.hidePopover();
      // The address may be the current one already, and then no hashchange follows.
      setTimeout(jump);
    });
    if (comesBack()) mark();
    else jump();
  }
}

customElements.define('section-contents', SectionContents);
