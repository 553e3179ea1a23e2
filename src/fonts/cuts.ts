/** The cuts of Source Serif 4 that the site serves; `npm run fonts` makes the files from the npm package. */

function range(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
}

const latin = [
  range(0x20, 0x7e),
  range(0xa0, 0xff),
  // Letters of European names that Latin-1 lacks, and the signs of news prose.
  'ĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİıĶķĻļŁłŃńŅņŇňŐőŒœŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŸŹźŻżŽžȘșȚț',
  '–—‘’‚“”„†‡•…‰′″‹›€™−→←↑↓✓✗\u2009\u202f\u2011',
].join('');

const cyrillic = [range(0x400, 0x45f), 'Ґґ'].join('');

/** One file: what it is cut from, which characters it keeps, and how far its axes go. */
export interface Cut {
  file: string;
  from: string;
  characters: string;
  axes: Record<string, number | { min: number; max: number; default?: number }>;
}

/**
 * Text sizes run from 14 to 48 points, weights from regular to semibold: what the design uses, and half
 * the bytes. The italic serves pull quotes and titles, at one size and weight.
 */
export const cuts: readonly Cut[] = [
  {
    file: 'serif-latin.woff2',
    from: 'source-serif-4-latin-opsz-normal.woff2',
    characters: latin,
    axes: { opsz: { min: 14, max: 48 }, wght: { min: 400, max: 600 } },
  },
  {
    file: 'serif-latin-italic.woff2',
    from: 'source-serif-4-latin-opsz-italic.woff2',
    characters: latin,
    axes: { opsz: 28, wght: 400 },
  },
  {
    file: 'serif-cyrillic.woff2',
    from: 'source-serif-4-cyrillic-opsz-normal.woff2',
    characters: cyrillic,
    axes: { opsz: 14, wght: { min: 400, max: 600 } },
  },
  {
    file: 'serif-cyrillic-italic.woff2',
    from: 'source-serif-4-cyrillic-opsz-italic.woff2',
    characters: cyrillic,
    axes: { opsz: 28, wght: 400 },
  },
];
