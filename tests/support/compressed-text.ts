import { brotliCompressSync, constants } from 'node:zlib';

/** A text as a good host sends it: with the best brotli there is. */
export function compressedText(text: string | Buffer): Buffer {
  return brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
    },
  });
}
