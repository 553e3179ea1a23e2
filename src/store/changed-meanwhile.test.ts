import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../checks/content.ts';
import { runChecks } from '../checks/run.ts';
import { cacheFolder } from '../lib/cache-folder.ts';
import { digestOf } from '../lib/digest.ts';
import { changed, exampleText, siteText } from '../../tests/support/example-analysis.ts';
import { exampleStateText } from '../../tests/support/kept-state.ts';
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

test('a build keeps to the site as it was when it began', () => {
  const building = opened({ whenChanged });
  const before = building.site();
  writeFileSync(join(content, 'site.yaml'), siteText.replace('The Port Record', 'Another'));
  expect(building.site()).toBe(before);
  expect(opened().site().name).toBe('Another');
});

describe('what another thread has seen', () => {
  const state = () => join(content, 'versions/port/2026-11-23.json');
  const keptTo = () => {
    mkdirSync(join(content, 'versions/port'), { recursive: true });
    writeFileSync(state(), exampleStateText);
    return opened().view();
  };

  test('is what a worker sees, where nothing was changed', () => {
    for (let i = 0; i < 20; i += 1)
      writeFileSync(join(content, `analyses/port-${i}.mdx`), exampleText);
    keptTo();
    const view = new Store(content).view();
    const worker = opened({ whenChanged });
    worker.keepTo(view);
    expect(view.states.size).toBe(21);
    expect(worker.statesDigest('port')).toBe(view.states.get('port'));
  });

  test.each<[what: string, change: () => void]>([
    ['an analysis', () => changeMeanwhile(later)],
    ['what describes the site', () => writeFileSync(join(content, 'site.yaml'), 'name: X\n')],
    ['the list of published ids', () => writeFileSync(join(content, 'permalinks.json'), '{ }\n')],
  ])('is no more, where %s was changed', (_, change) => {
    const view = keptTo();
    change();
    expect(() => opened({ whenChanged }).keepTo(view)).toThrow('was changed while');
  });

  test('is no more, where a past state was changed', () => {
    const view = keptTo();
    writeFileSync(state(), `${exampleStateText}\n`);
    const worker = opened({ whenChanged });
    worker.keepTo(view);
    expect(() => worker.statesDigest('port')).toThrow('versions/port was changed while');
  });
});
