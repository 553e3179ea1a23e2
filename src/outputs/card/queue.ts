import type { CardContent } from '../../data/cards.ts';
import { atOnce } from './at-once.ts';
import type { CardCache } from './cache.ts';

/** Gives out cards, each drawn once. */
export interface CardQueue {
  /** The bytes of a card, from the cache or drawn now. */
  get: (card: CardContent) => Promise<Buffer>;
  /** Begins to draw all of these that are not in the cache; whoever asks for one then waits for it only. */
  ahead: (cards: readonly CardContent[]) => Promise<void>;
}

/**
 * Cards through a cache, as many drawn at once as there are cores. A build asks for its pages one after the other,
 * so they are drawn ahead of it. The results wait on disk, not in memory: there may be thousands.
 */
export function cardQueue(
  cache: CardCache,
  draw: (card: CardContent) => Promise<Buffer>,
  cores: number,
): CardQueue {
  const limited = atOnce(cores);
  const drawing = new Map<string, Promise<Buffer>>();
  let keeps = true;

  const drawAndKeep = async (name: string, card: CardContent) => {
    const png = await draw(card);
    if (!(await cache.write(name, png))) keeps = false;
    return png;
  };
  const get = (card: CardContent): Promise<Buffer> => {
    const name = cache.nameOf(card);
    const known = drawing.get(name);
    if (known) return known;
    const work = (async () => (await cache.read(name)) ?? limited(() => drawAndKeep(name, card)))();
    drawing.set(name, work);
    const forget = () => drawing.delete(name);
    work.then(forget, forget);
    return work;
  };
  return {
    get,
    ahead: async (cards) => {
      const rest = [...cards].reverse();
      const worker = async () => {
        // Where nothing can be kept, drawing ahead would only be done twice.
        for (let card = rest.pop(); card && keeps; card = rest.pop()) {
          // Whoever asks for this card is told why it failed.
          await get(card).catch(() => undefined);
        }
      };
      await Promise.all(Array.from({ length: cores }, worker));
    },
  };
}
