import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newestWithin } from './kept-for-all.ts';

const bytesOf = ({ bytes }: { bytes: number }) => bytes;

const analyses = [
  { version: '2026-01-02T00:00:00Z', bytes: 40 },
  { version: '2026-01-03T00:00:00Z', bytes: 50 },
  { version: '2026-01-01T00:00:00Z', bytes: 10 },
];

test.each([
  [100, 3],
  [99, 2],
  [89, 1],
  [50, 1],
  [49, 0],
  [0, 0],
])('into %i bytes go the %i newest', (most, n) => {
  expect(newestWithin(analyses, bytesOf, most)).toEqual(
    [analyses[1], analyses[0], analyses[2]].slice(0, n),
  );
});

test('what is kept never takes more room than there is, and skips none for an older one', () => {
  const some = fc.array(
    fc.record({ version: fc.constantFrom('a', 'b', 'c', 'd'), bytes: fc.nat(100) }),
  );
  fc.assert(
    fc.property(some, fc.nat(500), (all, most) => {
      const kept = newestWithin(all, bytesOf, most);
      expect(kept.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(most);
      const oldest = kept.at(-1)?.version ?? '~';
      for (const other of all)
        if (!kept.includes(other) && kept.length > 0) expect(other.version <= oldest).toBe(true);
    }),
  );
});
