const waiting = new WeakMap<Element, () => void>();

const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      waiting.get(target)?.();
    }
  },
  // A screen ahead: what is to be there should be there when the reader arrives.
  { rootMargin: '100% 0px' },
);

/** Does something once, as soon as an element is in view or a screen away from it. */
export function whenNear(element: Element, work: () => void): void {
  waiting.set(element, work);
  observer.observe(element);
}
