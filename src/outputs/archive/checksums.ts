import { createHash } from 'node:crypto';

/** The SHA-256 of bytes, in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Checksums as `sha256sum -c` reads them. */
export function checksums(files: readonly { name: string; bytes: Uint8Array }[]): string {
  return files.map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`).join('');
}
