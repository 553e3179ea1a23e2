import { hashTarget } from '../lib/hash-target.ts';
import { comesBack } from './comes-back.ts';

/**
 * Keeps in its place what a link has led to. Parts that are laid out only when they come near have had a guessed height
 * until then: one above the window that turns out to be longer would push away what the reader came for. As soon as the
 * reader moves, it is theirs to say what stands where.
 */
const frames = 30;

let stop: (() => void) | undefined;

function arrive(): void {
  stop?.();
  const target = hashTarget(location.hash);
  if (!target) return;
  const top = () => target.getBoundingClientRect().top;
  const isInWindow = () => target.getBoundingClientRect().bottom > 0 && top() < innerHeight;
  if (!isInWindow()) target.scrollIntoView();
  const wanted = top();
  let left = frames;
  stop = () => (left = 0);
  const hold = () => {
    if (left <= 0) return;
    left -= 1;
    const moved = top() - wanted;
    if (Math.abs(moved) > 1) scrollBy({ top: moved, behavior: 'instant' });
    requestAnimationFrame(hold);
  };
  hold();
}

for (const event of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
  addEventListener(event, () => stop?.(), { passive: true });
addEventListener('hashchange', arrive);
if (!comesBack()) addEventListener('load', arrive);
