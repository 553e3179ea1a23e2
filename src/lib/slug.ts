/**
 * An id for a heading, readable in every script: letters and digits of any alphabet are kept, all
 * else becomes a hyphen, so that curly quotes, dashes and no-break spaces never move an address.
 * Our own, because a framework's slugger changes with its versions and people have shared these.
 */
export function slug(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/['‘’‛′`ʼ]/g, '')
      // They turn a sign into an emoji and cannot be seen, yet count as marks (\p{M}).
      .replace(/\p{Variation_Selector}/gu, '')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
  );
}

/** Gives each heading an id of its own: a second `terms` becomes `terms-2`; `taken` ids are never given. */
export function slugger(taken: Iterable<string> = []): (text: string) => string {
  const used = new Set(taken);
  // Where to go on looking, so that thousands of equal headings are not tried against each other.
  const last = new Map<string, number>();
  return (text) => {
    const base = slug(text) || 'section';
    let id = base;
    let n = last.get(base) ?? 1;
    while (used.has(id)) id = `${base}-${(n += 1)}`;
    last.set(base, n);
    used.add(id);
    return id;
  };
}
