import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { effectOf, takeSnapshot } from './built-files.ts';

test('what a build wrote is told apart from what it changed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'built-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const write = (name: string, text: string) => writeFile(join(folder, name), text);
  await mkdir(join(folder, 'a'));
  for (const name of ['a/index.html', 'b.html', 'c.html', 'd.csv', 'e.html'])
    await write(name, 'old');
  const before = await takeSnapshot(folder);

  await write('a/index.html', 'new');
  await write('b.html', 'old');
  await rm(join(folder, 'c.html'));
  await write('d.csv', 'new');
  await write('f.html', 'new');
  const after = await takeSnapshot(folder, before);
  expect(effectOf(before, after)).toEqual({
    files: 5,
    pages: 4,
    written: 4,
    pagesWritten: 3,
    changed: 4,
    pagesChanged: 3,
  });
});
