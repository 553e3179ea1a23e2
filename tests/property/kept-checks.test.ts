import fc from 'fast-check';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateContent } from '../../bench/generate/content.ts';
import { writeContent } from '../../bench/generate/write.ts';
import { readContent } from '../../src/checks/content.ts';
import { runChecks } from '../../src/checks/run.ts';
import { cacheFolder } from '../../src/lib/cache-folder.ts';
import { digestOf } from '../../src/lib/digest.ts';
import { checkContent } from '../../src/store/check-content.ts';
import { indexPath } from '../../src/store/content-index.ts';
import { Store } from '../../src/store/store.ts';
import { mutations } from './mutations.ts';

/**
 * A build checks only what an edit touches, and takes the rest as it was found before. Whatever is edited, that must say
 * the same as all rules on all files. RUNS sets how many sequences of edits are tried.
 */

const runs = Number(process.env['RUNS'] ?? 15);
const today = '2026-11-28';

const folder = mkdtempSync(join(tmpdir(), 'kept-checks-'));
const files: string[] = [];
const originals = new Map<string, string>();

beforeAll(async () => {
  const content = generateContent({ seed: 11, analyses: 3, claims: 8 });
  await writeContent(folder, content);
  files.push(
    ...content.analyses.map(({ slug }) => join(folder, 'analyses', `${slug}.mdx`)),
    join(folder, 'permalinks.json'),
    join(folder, 'site.yaml'),
  );
  for (const file of files) originals.set(file, readFileSync(file, 'utf8'));
});

/** Removes a content folder, and what was kept of it. */
function forget(content: string): void {
  rmSync(content, { recursive: true });
  for (const kept of ['checks', 'valid'])
    rmSync(join(cacheFolder, kept, `${digestOf(resolve(content))}.json`), { force: true });
  rmSync(indexPath(content), { recursive: true, force: true });
}

afterAll(() => forget(folder));

/** The files of past states in a content folder, below `versions/`. */
const statesOf = (content: string): string[] =>
  readdirSync(join(content, 'versions'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.\w+$/.test(name),
  );

/** One step: which file is written, and with what; a build by another process opens the store anew. */
const step = fc.record({
  file: fc.nat(),
  mutate: mutations,
  isMended: fc.boolean(),
  isReopened: fc.boolean(),
});

test.each([
  ['says nothing', (path: string) => writeFileSync(path, '')],
  ['is missing', (path: string) => rmSync(path)],
])('permalinks.json is checked alike where it %s', async (_, change) => {
  const path = join(folder, 'permalinks.json');
  change(path);
  const { issues } = await checkContent(new Store(folder), { today });
  expect(issues.length).toBeGreaterThan(0);
  expect(issues).toEqual(runChecks(await readContent(folder, { today })));
  writeFileSync(path, originals.get(path) ?? '');
});

test('a past state that is lost, and found again, is told of as all rules tell it', async () => {
  const copy = mkdtempSync(join(tmpdir(), 'kept-states-'));
  cpSync('tests/sites/every-feature/content', copy, { recursive: true });
  const state = join(copy, 'versions', statesOf(copy)[0] ?? '');
  const text = readFileSync(state, 'utf8');
  const told = async () => {
    const { issues } = await checkContent(new Store(copy), { today });
    expect(issues).toEqual(runChecks(await readContent(copy, { today })));
    return issues.map(({ rule }) => rule);
  };
  const whole = await told();
  rmSync(state);
  expect(await told()).not.toEqual(whole);
  writeFileSync(state, text);
  expect(await told()).toEqual(whole);
  forget(copy);
});

test('what is checked after edits is what all rules find in all files', async () => {
  let store = new Store(folder);
  let broken = 0;
  const property = fc.asyncProperty(
    fc.array(step, { minLength: 1, maxLength: 5 }),
    async (steps) => {
      for (const { file, mutate, isMended, isReopened } of steps) {
        const path = files[file % files.length] ?? '';
        const text = readFileSync(path, 'utf8');
        writeFileSync(path, isMended ? (originals.get(path) ?? '') : mutate(text));
        if (isReopened) store = new Store(folder);
        else store.refresh();
        const { issues } = await checkContent(store, { today });
        expect(issues).toEqual(runChecks(await readContent(folder, { today })));
        if (issues.length > 0) broken += 1;
      }
    },
  );
  await fc.assert(property, { numRuns: runs });
  // Edits that break nothing would prove little.
  expect(broken).toBeGreaterThan(runs / 2);
}, 3_600_000);
