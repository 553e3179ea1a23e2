import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CardContent } from '../../data/cards.ts';
import { noteUse } from '../../lib/unused-files.ts';
import { isWholeCard } from './png.ts';

/** Cards on disk, by what they say and how they are designed. */
export interface CardCache {
  /** The name of a card: equal where content and design are equal. */
  nameOf: (card: CardContent) => string;
  /** The card with that name; undefined where there is none, or it is damaged, which is said. */
  read: (name: string) => Promise<Buffer | undefined>;
  /** Keeps a card; false where that cannot be done, which costs only time. */
  write: (name: string, png: Buffer) => Promise<boolean>;
}

/** The cards in a folder. `design` stands for everything but the content that a picture depends on. */
export function cardCache(folder: string, design: string, warn: (text: string) => void): CardCache {
  const fileOf = (name: string) => join(folder, `${name}.png`);
  return {
    nameOf: (card) =>
      createHash('sha256').update(design).update('\n').update(JSON.stringify(card)).digest('hex'),
    read: async (name) => {
      const png = await readFile(fileOf(name)).catch(() => undefined);
      if (png === undefined) return undefined;
      if (isWholeCard(png)) {
        noteUse(fileOf(name));
        return png;
      }
      warn(`The card ${fileOf(name)} is damaged; it is drawn again.`);
      return undefined;
    },
    write: async (name, png) => {
      // Whole or not at all, under a name of its own until then: two builds may write the same card at once.
      const beside = `${fileOf(name)}.${randomUUID()}`;
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(beside, png);
        await rename(beside, fileOf(name));
        return true;
      } catch {
        await rm(beside, { force: true }).catch(() => undefined);
        return false;
      }
    },
  };
}
