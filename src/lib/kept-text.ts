import { join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import { digestOf } from './digest.ts';
import { readSealed, writeSealed } from './sealed-file.ts';

interface Kept {
  key: string;
  text: string;
}

/** The code that makes what is kept; while there is none, as in development, nothing is. */
let maker: string | undefined;

/** From now on what `keptText` makes is kept for the next build by the same code. */
export function keepTextsOf(code: string): void {
  maker = code;
}

const warn = (text: string) => process.stderr.write(`${text}\n`);

/**
 * A text that costs much to make, kept between builds: one of a kind (`feeds`) for each name (an analysis), and made
 * anew where it was made of something else (`key`), or is damaged.
 */
export async function keptText(
  kind: string,
  name: string,
  key: string,
  make: () => Promise<string> | string,
): Promise<string> {
  if (maker === undefined) return make();
  const path = join(cacheFolder, 'texts', kind, `${name}.json`);
  const full = digestOf(maker, key);
  const kept = readSealed<Kept>(path, warn);
  if (kept?.key === full) return kept.text;
  const text = await make();
  writeSealed(path, { key: full, text } satisfies Kept);
  return text;
}
