import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../checks/content.ts';
import { runChecks } from '../checks/run.ts';
import { cacheFolder } from '../lib/cache-folder.ts';
import { digestOf } from '../lib/digest.ts';
import { changed, exampleText, siteText } from '../../tests/support/example-analysis.ts';
import { checkContent } from './check-content.ts';
import { indexPath } from './content-index.ts';
import { Store, type StoreOptions } from './store.ts';

const today = '2026-11-28';
const later = exampleText.replaceAll('it will be late', 'it will be early');

let content = '';
const path = () => join(content, 'analyses/port.mdx');

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'meanwhile-'));
  mkdirSync(join(content, 'analyses'));
  writeFileSync(join(content, 'site.yaml'), siteText);
  writeFileSync(path(), exampleText);
});

afterEach(() => {
  for (const kept of ['checks', 'valid'])
    for (const one of [content, join(content, 'permalinks.json')])
      rmSync(join(cacheFolder, kept, `${digestOf(resolve(one))}.json`), { force: true });
  rmSync(indexPath(content), { recursive: true, force: true });
  rmSync(content, { recursive: true });
});

/** A store that has looked at the files, and of what was compiled of them has nothing in memory. */
function opened(options: StoreOptions = {}): Store {
  new Store(content);
  return new Store(content, { ...options, isKnown: true });
}

/** The author saves another text, and another process looks at it: that forgets what was compiled of the one before. */
function changeMeanwhile(text: string): void {
  writeFileSync(path(), text);
  new Store(content);
}

const textOf = (store: Store) => JSON.stringify(store.parts('port'));
const whenChanged = (error: Error): never => {
  throw error;
};

describe('a text that was changed since it was looked at', () => {
  test('ends a build in plain words, and is not kept under the name of the one before', () => {
    const building = opened({ whenChanged });
    changeMeanwhile(later);
    expect(() => building.analysis('port')).toThrow(
      /analyses\/port\.mdx was changed while the site was built\.\n {4}Run it again: npm run build$/,
    );
    writeFileSync(path(), exampleText);
    expect(textOf(new Store(content))).toContain('it will be late');
  });

  test('and is gone, ends a build alike', () => {
    const building = opened({ whenChanged });
    rmSync(path());
    new Store(content);
    expect(() => building.parts('port')).toThrow('was changed while the site was built');
  });

  test('is looked at again where no build goes on', () => {
    const open = opened();
    changeMeanwhile(later);
    expect(textOf(open)).toContain('it will be early');
    expect(open.analysis('port').body.text).toContain('it will be early');
    writeFileSync(path(), exampleText);
    open.refresh();
    expect(textOf(open)).toContain('it will be late');
    expect(textOf(new Store(content))).toContain('it will be late');
  });

  test('does not hold any more: that is said', () => {
    const open = opened();
    changeMeanwhile('');
    expect(() => open.parts('port')).toThrow('does not hold');
    expect(open.compiledIfWhole('port')).toBe(undefined);
  });

  test('ends a build that asks for the places in it', () => {
    const building = opened({ whenChanged });
    writeFileSync(path(), later);
    expect(() => building.wholeFile('port')).toThrow('was changed');
  });
});

test('what is wrong with a text is not kept under the name of another, which is taken back', async () => {
  const broken = changed(['by: minister\n    on', 'by: ministre\n    on']);
  writeFileSync(path(), broken);
  // It reads the broken text only when a rule asks for places in it.
  const open = opened();
  writeFileSync(path(), exampleText);
  const told = async (store: Store) => {
    const { issues } = await checkContent(store, { today });
    expect(issues).toEqual(runChecks(await readContent(content, { today })));
    return issues.map(({ rule }) => rule);
  };
  expect(await told(open)).not.toContain('actor-exists');
  writeFileSync(path(), broken);
  expect(await told(new Store(content))).toContain('actor-exists');
});
