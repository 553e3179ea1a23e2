/**
 * A picture as plain data: what stands where, before anybody writes it as SVG. Coordinates are in the picture's own
 * units, one of which is a pixel where the picture has its full width.
 */

/** A line or a shape. */
export interface Shape {
  class: string;
  d: string;
}

/** One line of words. */
export interface Words {
  class: string;
  x: number;
  y: number;
  text: string;
  /** At which of its ends `x` is; the start where it is not said. */
  anchor?: 'middle' | 'end';
}

/** A mark that leads to what it stands for. */
export interface Mark {
  /** What it is called: the link's name. */
  name: string;
  href: string;
  /** The standing of the claim that it is; none where it is no claim. */
  standing?: string;
  shapes: Shape[];
  words: Words[];
}

/** Marks that belong together, and what they are called together. */
export interface MarkGroup {
  name: string;
  marks: Mark[];
}

/** A picture. */
export interface Drawing {
  width: number;
  height: number;
  /** What only the eye needs: lines, and words that the names of the marks say again. */
  shapes: Shape[];
  words: Words[];
  /** In the order in which a keyboard meets them. */
  groups: MarkGroup[];
}

/** The same picture for a wide column and for a small screen. */
export interface Picture {
  wide: Drawing;
  narrow: Drawing;
}

/** A coordinate as it is written: tenths are finer than a screen. */
export function coordinate(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** A straight line. */
export function line(x1: number, y1: number, x2: number, y2: number): string {
  const [a, b, c, d] = [x1, y1, x2, y2].map(coordinate) as [string, string, string, string];
  if (b === d) return `M${a} ${b}H${c}`;
  return a === c ? `M${a} ${b}V${d}` : `M${a} ${b}L${c} ${d}`;
}

/** A level line of dots from `x1` on, that stops at `x2`. */
export function dots(x1: number, x2: number, y: number): string {
  const [dot, pitch] = [2, 5];
  const starts = Array.from({ length: Math.ceil((x2 - x1) / pitch) }, (_, i) => x1 + i * pitch);
  return starts.map((x) => line(x, y, Math.min(x + dot, x2), y)).join('');
}

/** A bow from one point to another; `bulge` is how far its middle stands off, to the left of the way. */
export function bow(x1: number, y1: number, x2: number, y2: number, bulge: number): string {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const x = (x1 + x2) / 2 + ((y2 - y1) / length) * bulge * 2;
  const y = (y1 + y2) / 2 - ((x2 - x1) / length) * bulge * 2;
  return `M${[x1, y1].map(coordinate).join(' ')}Q${[x, y, x2, y2].map(coordinate).join(' ')}`;
}

/**
 * A name in at most `lines` lines of about `characters` each, parted between words; what does not fit ends in an
 * ellipsis. Nothing is measured: a build has no fonts, so callers leave room to spare.
 */
export function inLines(text: string, characters: number, lines = 2): string[] {
  const result: string[] = [];
  let rest = text.trim();
  while (rest !== '' && result.length < lines) {
    if ([...rest].length <= characters) return [...result, rest];
    const isLast = result.length === lines - 1;
    const head = [...rest].slice(0, isLast ? characters - 1 : characters + 1).join('');
    const at = head.lastIndexOf(' ');
    const cut = at > characters / 3 ? head.slice(0, at) : head.slice(0, characters - 1);
    result.push(isLast ? `${cut.replace(/[\s,.:;–-]+$/, '')}…` : cut.trimEnd());
    rest = rest.slice(cut.length).trimStart();
  }
  return result;
}
