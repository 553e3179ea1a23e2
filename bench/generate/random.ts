/** Chance that falls the same way each time: everything that is generated follows from a seed. */
export interface Random {
  /** A whole number from 0 to `n - 1`. */
  below: (n: number) => number;
  /** Whether something of this likelihood (0 to 1) happens. */
  chance: (likelihood: number) => boolean;
  /** One of a list that is not empty. */
  pick: <T>(list: readonly T[]) => T;
  /** `n` different ones of a list, in a new order; all of them where there are no more. */
  sample: <T>(list: readonly T[], n: number) => T[];
}

/** A number of 32 bits for a text (FNV-1a). */
function hash(text: string): number {
  let bits = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1)
    bits = Math.imul(bits ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return bits;
}

/** Chance for one thing: `seeded(7, 'analysis', 12)` does not depend on what was asked for other things. */
export function seeded(...names: readonly (string | number)[]): Random {
  let state = hash(names.join('\n'));
  // Mulberry32: short, and even enough for words.
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number) => Math.floor(next() * n);
  return {
    below,
    chance: (likelihood) => next() < likelihood,
    pick: (list) => {
      if (list.length === 0) throw new Error('Nothing to pick from.');
      return list[below(list.length)] as (typeof list)[number];
    },
    sample: (list, n) => {
      const left = [...list];
      return Array.from({ length: Math.min(n, left.length) }, () => {
        const at = below(left.length);
        const taken = left[at] as (typeof list)[number];
        left[at] = left.at(-1) as typeof taken;
        left.pop();
        return taken;
      });
    },
  };
}
