import { crc32 } from 'node:zlib';
import { cardHeight, cardWidth, coverHeight } from './measures.ts';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Whether bytes are a whole PNG of the size of a card or a cover: every chunk of it carries a checksum. */
export function isWholeCard(png: Buffer): boolean {
  if (!png.subarray(0, 8).equals(signature)) return false;
  let at = 8;
  let type = '';
  while (at + 12 <= png.length) {
    const end = at + 8 + png.readUInt32BE(at);
    if (end + 4 > png.length) return false;
    type = png.toString('latin1', at + 4, at + 8);
    if (crc32(png.subarray(at + 4, end)) !== png.readUInt32BE(end)) return false;
    if (at === 8) {
      const right =
        type === 'IHDR' &&
        png.readUInt32BE(16) === cardWidth &&
        [cardHeight, coverHeight].includes(png.readUInt32BE(20));
      if (!right) return false;
    }
    at = end + 4;
  }
  return at === png.length && type === 'IEND';
}
