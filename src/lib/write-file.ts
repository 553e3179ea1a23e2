import { rename, rm, writeFile } from 'node:fs/promises';

/** Writes a file whole or not at all: whoever reads meanwhile, or stops the program, has the old one or the new. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const beside = `${path}.new`;
  try {
    await writeFile(beside, text);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
