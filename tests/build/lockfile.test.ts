import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

interface Locked {
  optionalDependencies?: Record<string, string>;
  resolved?: string;
}

const lock = JSON.parse(await readFile('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>;
};

// A registry that lacks one platform's binary makes npm leave it out of the lockfile when it is written,
// and `npm ci` then refuses the lockfile as a whole, on every platform.
test('every package for another platform has its line in the lockfile', () => {
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => {
      const folders = path
        .split('/node_modules/')
        .map((_, i, parts) => parts.slice(0, i + 1).join('/node_modules/'));
      const places = ['', ...folders.filter((folder) => folder !== '')];
      return !places.some(
        (place) => `${place && `${place}/`}node_modules/${name}` in lock.packages,
      );
    }),
  );
  expect(missing).toEqual([]);
});

test('the lockfile names no registry', () => {
  const named = Object.values(lock.packages).filter(({ resolved }) => resolved !== undefined);
  expect(named).toEqual([]);
});
