import { byCodeUnit } from '../../lib/by-code-unit.ts';
import { coordinate, inLines, line, type Drawing, type Picture } from '../../lib/drawing.ts';
import { count, typesetQuotation } from '../../lib/text.ts';

/** A source, and the claims that rest on it. */
export interface CarryingSource {
  id: string;
  /** Its publisher, or its title. */
  name: string;
  title: string;
  href: string;
  /** How many claims rest on it and on others too. */
  shared: number;
  /** How many rest on it alone. */
  alone: number;
}

/** As many as are told apart at one look; the table has them all. */
export const mostDrawn = 24;

const total = ({ shared, alone }: CarryingSource) => shared + alone;

/** Sources that carry most first, and of these those that carry most alone. */
export function byLoad(sources: readonly CarryingSource[]): CarryingSource[] {
  return sources.toSorted(
    (a, b) =>
      total(b) - total(a) ||
      b.alone - a.alone ||
      byCodeUnit(a.name, b.name) ||
      byCodeUnit(a.id, b.id),
  );
}

/** A source that has no publisher on record is named by its title, once. */
const nameOf = ({ name, title }: CarryingSource) =>
  name === title ? title : `${name}, “${typesetQuotation(title)}”`;

const inWords = (source: CarryingSource) =>
  `${count(total(source), 'claim')}, ${source.alone === 0 ? 'none' : String(source.alone)} on it alone`;

interface Layout {
  width: number;
  from: number;
  row: number;
  barAt: number;
  /** How many characters of a name are shown. */
  characters: number;
  /** What a character takes at most, px: figures of 12 and 13 px text (picture.css). */
  character: number;
}

const wide: Layout = { width: 576, from: 190, row: 22, barAt: 11, characters: 28, character: 7 };
const narrow: Layout = { width: 320, from: 0, row: 42, barAt: 28, characters: 44, character: 7.5 };

/** Between a bar and its numbers, px. */
const gap = 8;

/** What stands beside a bar. */
const numbersOf = (source: CarryingSource) =>
  source.alone === 0 ? String(total(source)) : `${total(source)} (${source.alone} alone)`;

function draw(sources: readonly CarryingSource[], layout: Layout): Drawing {
  const { width, from, row, barAt, characters, character } = layout;
  const drawn = byLoad(sources).slice(0, mostDrawn);
  const room = (source: CarryingSource) =>
    width - from - gap - numbersOf(source).length * character;
  const unit = Math.min(18, ...drawn.map((source) => room(source) / total(source)));
  const height = drawn.length * row + 1;
  const drawing: Drawing = { width, height, shapes: [], words: [], groups: [] };
  const marks = drawn.map((source, i) => {
    const y = i * row;
    const middle = y + barAt;
    const [alone, end] = [from + source.alone * unit, from + total(source) * unit];
    drawing.shapes.push({ class: 'r', d: line(0, y + row, width, y + row) });
    const shapes = [];
    if (source.alone > 0)
      shapes.push({
        class: 'm',
        d: `M${from} ${middle - 5}H${coordinate(alone)}v10H${from}z`,
      });
    if (source.shared > 0)
      shapes.push({
        class: 'o',
        d: `M${coordinate(alone + 1)} ${middle - 4}H${coordinate(end - 1)}v8H${coordinate(alone + 1)}z`,
      });
    return {
      name: `${nameOf(source)}: ${inWords(source)}`,
      href: source.href,
      shapes,
      words: [
        {
          class: 't',
          x: 0,
          y: from === 0 ? y + 16 : middle + 4,
          text: inLines(source.name, characters, 1).join(''),
        },
        {
          class: 't',
          x: end + gap,
          y: middle + 4,
          text: numbersOf(source),
        },
      ],
    };
  });
  drawing.groups.push({ name: count(drawn.length, 'source'), marks });
  return drawing;
}

/** Which sources carry how many claims, and how many of them alone. */
export function sourceMap(sources: readonly CarryingSource[]): Picture {
  return { wide: draw(sources, wide), narrow: draw(sources, narrow) };
}

/** What the picture shows, in words. */
export function sourceMapInWords(sources: readonly CarryingSource[]): string {
  const alone = sources.filter((source) => source.alone > 0).length;
  const rest = sources.length - mostDrawn;
  const more =
    rest > 0 ? ` The ${mostDrawn} that carry most are drawn; ${rest} more are in the table.` : '';
  return `${count(sources.length, 'source')}; ${alone} of them ${alone === 1 ? 'carries' : 'carry'} a claim alone.${more}`;
}

/** How the picture is read. */
export const sourceMapCaption =
  'Each bar is a source, as long as the claims that rest on it: solid those that rest on it alone, hollow those that others support too.';
