import { inflateSync } from 'node:zlib';

/** A decoded picture. */
export interface Picture {
  width: number;
  height: number;
  /** The colour at a place, as a number: 0xrrggbb. */
  at: (x: number, y: number) => number;
}

/** What a byte is added to, by the filter of its line (PNG specification, 9.2). */
function predicted(filter: number, left: number, up: number, upLeft: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const estimate = left + up - upLeft;
  const [a, b, c] = [left, up, upLeft].map((value) => Math.abs(estimate - value)) as [
    number,
    number,
    number,
  ];
  return a <= b && a <= c ? left : b <= c ? up : upLeft;
}

function unfiltered(lines: Buffer, height: number, bytes: number, step: number): Buffer {
  const out = Buffer.alloc(height * bytes);
  for (let y = 0; y < height; y++) {
    const filter = lines[y * (bytes + 1)] ?? 0;
    if (filter === 0) {
      lines.copy(out, y * bytes, y * (bytes + 1) + 1, (y + 1) * (bytes + 1));
      continue;
    }
    for (let x = 0; x < bytes; x++) {
      const at = y * bytes + x;
      const left = x < step ? 0 : (out[at - step] ?? 0);
      const up = y === 0 ? 0 : (out[at - bytes] ?? 0);
      const upLeft = x < step || y === 0 ? 0 : (out[at - bytes - step] ?? 0);
      out[at] = (lines[at + y + 1] ?? 0) + predicted(filter, left, up, upLeft);
    }
  }
  return out;
}

/** Decodes a PNG of 8 bits, opaque, not interlaced: all that cards are. */
export function decodePng(png: Buffer): Picture {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const type = png.toString('latin1', at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    chunks.set(type, Buffer.concat([chunks.get(type) ?? Buffer.alloc(0), data]));
  }
  const header = chunks.get('IHDR') ?? Buffer.alloc(13);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth, kind] = [header.readUInt8(8), header.readUInt8(9)];
  const channels = { 0: 1, 2: 3, 3: 1, 6: 4 }[kind];
  if (depth > 8 || channels === undefined) throw new Error(`PNG of kind ${kind}, ${depth} bits.`);
  const bytes = Math.ceil((width * channels * depth) / 8);
  const step = Math.max(1, (channels * depth) / 8);
  const pixels = unfiltered(
    inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0)),
    height,
    bytes,
    step,
  );
  const palette = chunks.get('PLTE');
  const sample = (x: number, y: number) => {
    if (depth === 8) return pixels[y * bytes + x] ?? 0;
    const byte = pixels[y * bytes + ((x * depth) >> 3)] ?? 0;
    return (byte >> (8 - depth - ((x * depth) & 7))) & ((1 << depth) - 1);
  };
  const rgb = (colours: Buffer, from: number) => colours.readUIntBE(from, 3);
  const at = (x: number, y: number) => {
    if (palette) return rgb(palette, 3 * sample(x, y));
    return channels === 1 ? sample(x, y) * 0x010101 : rgb(pixels, y * bytes + x * channels);
  };
  return { width, height, at };
}

/** The box that holds everything that is not of the colour `paper`: its first and last column and line. */
export function inkBox(
  { width, height, at }: Picture,
  paper: number,
): { left: number; right: number; top: number; bottom: number } {
  // From each side inwards: what lies between need not be looked at.
  const line = (y: number) => range(width).some((x) => at(x, y) !== paper);
  const top = range(height).findIndex(line);
  if (top === -1) return { left: width, right: -1, top: height, bottom: -1 };
  const bottom = range(height).findLastIndex(line);
  const column = (x: number) => range(bottom + 1).some((y) => y >= top && at(x, y) !== paper);
  return {
    left: range(width).findIndex(column),
    right: range(width).findLastIndex(column),
    top,
    bottom,
  };
}

const ranges = new Map<number, number[]>();

function range(length: number): number[] {
  const known = ranges.get(length) ?? Array.from({ length }, (_, i) => i);
  ranges.set(length, known);
  return known;
}
