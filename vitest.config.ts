import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Browser tests wait more than they compute: a file for each core, not one fewer.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          // A test that starts a command takes a second; on a busy machine several.
          testTimeout: 30_000,
          include: [
            'src/**/*.test.ts',
            'tests/markdown/*.test.ts',
            'tests/{broken,property,support}/*.test.ts',
          ],
        },
      },
      {
        test: {
          // What the built site holds, and how it behaves in a browser: one build serves both.
          name: 'site',
          include: ['tests/build/*.test.ts', 'tests/browser/*.test.ts'],
          globalSetup: ['tests/support/built-site.ts', 'tests/support/served-site.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
