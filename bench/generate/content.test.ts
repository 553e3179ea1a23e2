import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../src/checks/content.ts';
import { runChecks } from '../../src/checks/run.ts';
import { findFiles } from '../../src/lib/find-files.ts';
import { countWords } from '../../src/lib/text.ts';
import { bodyOf, generateContent } from './content.ts';
import { editAtRandom, edits } from './edits.ts';
import { seeded } from './random.ts';
import { writeContent, writeEdit } from './write.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'generated-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Everything that the checks say of a folder, warnings too. */
async function saidOf(content: string): Promise<string[]> {
  const issues = runChecks(await readContent(content, { today: '2030-01-01' }));
  return issues.map(({ file, line, message, rule }) => `${file}:${line} ${message} (${rule})`);
}

/** Every file of a folder with its text. */
async function filesOf(content: string): Promise<Record<string, string>> {
  const names = await findFiles(content, '');
  return Object.fromEntries(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(content, name), 'utf8')] as const),
    ),
  );
}

async function written(name: string, options: Parameters<typeof generateContent>[0]) {
  const content = generateContent(options);
  await writeContent(join(folder, name), content);
  return { content, path: join(folder, name) };
}

describe('invented content', () => {
  test.each([
    { seed: 1, analyses: 30 },
    { seed: 2, analyses: 1 },
    { seed: 3, analyses: 2, claims: 12 },
    { seed: 4, analyses: 1, claims: 500 },
  ])(
    'passes every check without a warning: %o',
    async (options) => {
      const { path } = await written('checked', options);
      expect(await saidOf(path)).toEqual([]);
      // Thirty analyses are read, and checked by every rule; a busy machine takes its time.
    },
    120_000,
  );

  test('has the same bytes for the same seed, and others for another', async () => {
    const [one, again, other] = await Promise.all(
      [5, 5, 6].map(async (seed, i) => {
        const { path } = await written(`same-${i}`, { seed, analyses: 3 });
        return filesOf(path);
      }),
    );
    expect(again).toEqual(one);
    expect(Object.keys(other ?? {})).not.toEqual(Object.keys(one ?? {}));
  });

  test('of fewer analyses is the beginning of that of more', () => {
    const few = generateContent({ seed: 7, analyses: 4 }).analyses;
    expect(generateContent({ seed: 7, analyses: 30 }).analyses.slice(0, 4)).toEqual(few);
  });

  test('has the shape of real analyses', () => {
    const { analyses, actors, sources } = generateContent({ seed: 8, analyses: 25 });
    for (const analysis of analyses) {
      expect(analysis.claims).toHaveLength(40);
      expect(analysis.sources.length).toBeGreaterThanOrEqual(28);
      expect(analysis.sections.filter(({ heading }) => heading?.depth === 2)).toHaveLength(6);
      const words = countWords(bodyOf(analysis).replace(/<[^>]*>/g, ''));
      expect(words).toBeGreaterThan(1300);
      expect(words).toBeLessThan(1700);
    }
    // They share.
    expect(actors.size).toBeLessThan(analyses.flatMap((one) => one.actors).length / 3);
    expect(sources.size).toBeLessThan(analyses.flatMap((one) => one.sources).length);
  });
});

describe('an edit', () => {
  test.each(Object.keys(edits) as (keyof typeof edits)[])(
    '%s is saved as if all had been written anew, and holds',
    async (name) => {
      const { content, path } = await written('edited', { seed: 9, analyses: 3 });
      const before = await filesOf(path);
      const edit = edits[name](content, seeded(10, name));
      await writeEdit(path, content, edit);
      const after = await filesOf(path);
      await writeContent(join(folder, 'anew'), content);
      expect(after).toEqual(await filesOf(join(folder, 'anew')));
      expect(after).not.toEqual(before);
      expect(await saidOf(path)).toEqual([]);
    },
  );

  test('after edit leaves content that holds', async () => {
    const { content, path } = await written('many', { seed: 11, analyses: 2, claims: 15 });
    const random = seeded(12);
    for (let i = 0; i < 120; i += 1) {
      const { what } = editAtRandom(content, random);
      if (i % 10 !== 9) continue;
      await writeContent(path, content);
      expect(await saidOf(path), what).toEqual([]);
    }
  });

  test('of an actor or a source is made in every analysis that shares it', () => {
    const content = generateContent({ seed: 13, analyses: 20 });
    expect(edits.changeActor(content, seeded(14)).slugs.length).toBeGreaterThan(1);
    expect(edits.changeSource(content, seeded(15)).slugs.length).toBeGreaterThan(1);
  });
});
