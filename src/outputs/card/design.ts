import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { loadFonts } from './fonts.ts';

// The text of everything that decides how a card looks, so that no one has to remember to count a version up.
const sources = import.meta.glob<string>(
  ['./*.ts', '!./*.test.ts', '../../lib/{stacked-bar,direction,text}.ts', '../../data/cards.ts'],
  { query: '?raw', import: 'default', eager: true },
);

/** The package.json of the renderer, which names its version; the package does not export it. */
async function rendererVersion(): Promise<string> {
  const main = createRequire(resolve('package.json')).resolve('@takumi-rs/core');
  return readFile(join(dirname(main), '../package.json'), 'utf8');
}

/** What stands for the design of cards: another one where their layout, their fonts or their renderer differ. */
export async function designDigest(): Promise<string> {
  const hash = createHash('sha256').update(await rendererVersion());
  for (const [name, text] of Object.entries(sources).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`\n${name}\n`).update(text);
  }
  for (const { data } of await loadFonts()) hash.update(data);
  return hash.digest('hex');
}
