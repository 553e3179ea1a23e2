import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { findFiles } from '../../src/lib/find-files.ts';

interface Locked {
  optionalDependencies?: Record<string, string>;
  resolved?: string;
}

/** The project's own, and those of the programs that the bench measures against. */
const lockfiles = [
  'package-lock.json',
  ...(await findFiles('bench/peers', 'package-lock.json')).map((name) => `bench/peers/${name}`),
];

const packagesOf = async (lockfile: string) =>
  (JSON.parse(await readFile(lockfile, 'utf8')) as { packages: Record<string, Locked> }).packages;

// A registry that lacks one platform's binary makes npm leave it out of the lockfile when it is written,
// and `npm ci` then refuses the lockfile as a whole, on every platform.
test.each(lockfiles)('every package for another platform has its line in %s', async (lockfile) => {
  const packages = await packagesOf(lockfile);
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => {
      const folders = path
        .split('/node_modules/')
        .map((_, i, parts) => parts.slice(0, i + 1).join('/node_modules/'));
      const places = ['', ...folders.filter((folder) => folder !== '')];
      return !places.some((place) => `${place && `${place}/`}node_modules/${name}` in packages);
    }),
  );
  expect(missing).toEqual([]);
});

test.each(lockfiles)('%s names no registry', async (lockfile) => {
  const packages = await packagesOf(lockfile);
  const named = Object.values(packages).filter(({ resolved }) => resolved !== undefined);
  expect(named).toEqual([]);
});
