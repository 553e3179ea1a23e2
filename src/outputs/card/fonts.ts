import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

/** One file of a family of letters. */
export interface FontFile {
  family: 'serif' | 'naskh';
  style: 'normal' | 'italic';
  data: Buffer;
}

/**
 * The whole of Source Serif 4, not the site's cuts of it: a browser falls back on a font of the reader's machine
 * for a letter that a cut lacks, a picture cannot. Noto Naskh is for Arabic script, which that serif has not.
 */
const serifScripts = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'];

// From the project, not from this file: in a build it is part of a bundle that may lie anywhere.
const require = createRequire(resolve('package.json'));

function files(name: string): string {
  return join(dirname(require.resolve(`@fontsource-variable/${name}/package.json`)), 'files');
}

/** The fonts of the cards. */
export async function loadFonts(): Promise<FontFile[]> {
  const serif = (['normal', 'italic'] as const).flatMap((style) =>
    serifScripts.map(async (script) => ({
      family: 'serif' as const,
      style,
      data: await readFile(
        join(files('source-serif-4'), `source-serif-4-${script}-opsz-${style}.woff2`),
      ),
    })),
  );
  const naskh = readFile(
    join(files('noto-naskh-arabic'), 'noto-naskh-arabic-arabic-wght-normal.woff2'),
  );
  return [...(await Promise.all(serif)), { family: 'naskh', style: 'normal', data: await naskh }];
}
