import { hash } from 'node:crypto';

/** SHA-256, cut to what is enough to tell things apart. */
const nameOf = (content: string | Uint8Array) => hash('sha256', content, 'hex').slice(0, 32);

/**
 * One name for these texts, in their order: equal where all of them are. A build asks for thousands, most of short texts: to
 * feed a hash part by part would take twice as long.
 */
export const digestOf = (...parts: readonly string[]): string =>
  nameOf(parts.map((part) => `${part.length}\n${part}`).join(''));

/** One name for bytes. */
export const digestOfBytes = (bytes: Uint8Array): string => nameOf(bytes);
