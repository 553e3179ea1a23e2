import { brotliDecompressSync } from 'node:zlib';

/**
 * The characters that a WOFF2 file has glyphs for (https://www.w3.org/TR/WOFF2/, and the `cmap` table of OpenType).
 * A font's own list of ranges would not do: it names what the file was cut to, not what it then held.
 */
export function charactersOf(woff2: Buffer): Set<number> {
  const cmap = cmapOf(woff2);
  const characters = new Set<number>();
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + 8 * i + 4));
    const format = table.readUInt16BE(0);
    if (format === 4) addSegments(table, characters);
    if (format === 12) addGroups(table, characters);
  }
  return characters;
}

const CMAP = 0;
const GLYF = 10;
const LOCA = 11;

function cmapOf(woff2: Buffer): Buffer {
  if (woff2.toString('latin1', 0, 4) !== 'wOF2') throw new Error('This is no WOFF2 file.');
  const tables = woff2.readUInt16BE(12);
  const compressed = woff2.readUInt32BE(20);
  let at = 48;
  const number = () => {
    let value = 0;
    for (;;) {
      const byte = woff2.readUInt8(at++);
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return value;
    }
  };
  let before = 0;
  let cmap: [from: number, to: number] | undefined;
  for (let i = 0; i < tables; i++) {
    const flags = woff2.readUInt8(at++);
    const known = flags & 0x3f;
    if (known === 0x3f) at += 4;
    const length = number();
    // Outlines are stored transformed unless they say 3, all else unless it says 0; then the stored length differs.
    const transform = flags >> 6;
    const transformed = known === GLYF || known === LOCA ? transform !== 3 : transform !== 0;
    const stored = transformed ? number() : length;
    if (known === CMAP) cmap = [before, before + stored];
    before += stored;
  }
  if (!cmap) throw new Error('The font has no list of its characters.');
  return brotliDecompressSync(woff2.subarray(at, at + compressed)).subarray(...cmap);
}

/** Format 4: segments of the first 65,536 characters. */
function addSegments(table: Buffer, characters: Set<number>): void {
  const size = table.readUInt16BE(6);
  for (let i = 0; i < size; i += 2) {
    const end = table.readUInt16BE(14 + i);
    const start = table.readUInt16BE(16 + size + i);
    const delta = table.readUInt16BE(16 + 2 * size + i);
    const offsetAt = 16 + 3 * size + i;
    const offset = table.readUInt16BE(offsetAt);
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const listed =
        offset === 0 ? code : table.readUInt16BE(offsetAt + offset + 2 * (code - start));
      if (listed !== 0 && ((listed + delta) & 0xffff) !== 0) characters.add(code);
    }
  }
}

/** Format 12: groups of characters, of all planes. */
function addGroups(table: Buffer, characters: Set<number>): void {
  for (let i = 0; i < table.readUInt32BE(12); i++) {
    const group = 16 + 12 * i;
    const start = table.readUInt32BE(group);
    const end = table.readUInt32BE(group + 4);
    const glyph = table.readUInt32BE(group + 8);
    for (let code = start; code <= end; code++) {
      if (glyph + code - start !== 0) characters.add(code);
    }
  }
}
