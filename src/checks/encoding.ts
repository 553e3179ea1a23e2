import { isUtf8 } from 'node:buffer';
import { placesIn } from '../lib/places.ts';
import type { Finding } from './issue.ts';

const words = {
  message: 'The file is not UTF-8 from here on.',
  hint: 'Save it with the encoding UTF-8.',
};

/** Why bytes are no UTF-8, with the place of the first that is none; undefined where they are. */
export function notUtf8(bytes: Buffer): Finding | undefined {
  if (isUtf8(bytes)) return undefined;
  const text = bytes.toString('utf8');
  let offset = text.indexOf('\uFFFD');
  // The sign may be one that the author wrote.
  while (bytes.subarray(Buffer.byteLength(text.slice(0, offset))).indexOf('\uFFFD') === 0) {
    offset = text.indexOf('\uFFFD', offset + 1);
  }
  return { ...placesIn(text)(offset), ...words };
}

/**
 * The same of a text that was read already, by the sign which stands for what was lost, or by the zeros of UTF-16: for
 * files in which nobody has cause to write either.
 */
export function wasNotUtf8(text: string): Finding | undefined {
  const offset = text.search(/[\uFFFD\0]/);
  return offset === -1 ? undefined : { ...placesIn(text)(offset), ...words };
}
