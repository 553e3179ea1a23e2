import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { cuts } from '../fonts/cuts.ts';

const folder = join(
  dirname(
    createRequire(import.meta.url).resolve('@fontsource-variable/source-serif-4/package.json'),
  ),
  'files',
);

for (const { file, from, characters, axes } of cuts) {
  const whole = await readFile(join(folder, from));
  const subset = await subsetFont(whole, characters, {
    targetFormat: 'woff2',
    variationAxes: axes,
  });
  await writeFile(new URL(`../fonts/${file}`, import.meta.url), subset);
  console.log(
    `${file}: ${Math.round(subset.length / 1024)} KB of ${Math.round(whole.length / 1024)} KB`,
  );
}
