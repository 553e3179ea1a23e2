import { defineConfig } from 'vitest/config';
import type { Setting } from './tests/support/settings.ts';

const browserTests = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // On a busy machine a page takes a while until it says what it should.
  expect: { poll: { timeout: 20_000 } },
};

/** What readers do with the pages: the same at every place where they meet them. */
const reading = ['claim-card', 'contents', 'every-page', 'not-found', 'reading', 'search', 'theme'];

const inSetting = (setting: Setting, ...others: string[]) => ({
  test: {
    name: setting,
    include: [...reading, ...others].map((name) => `tests/browser/${name}.test.ts`),
    provide: { setting },
    ...browserTests,
  },
});

export default defineConfig({
  test: {
    // Browser tests wait more than they compute: a file for each core, not one fewer.
    maxWorkers: '100%',
    // Of all projects but the first.
    globalSetup: 'tests/support/sites.ts',
    projects: [
      {
        test: {
          name: 'unit',
          // A test that starts a command takes a second; on a busy machine several.
          testTimeout: 30_000,
          include: [
            'src/**/*.test.ts',
            'bench/**/*.test.ts',
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
          provide: { setting: 'at a root' },
          ...browserTests,
        },
      },
      inSetting('below a path', 'across', 'links'),
      // What is shared there is the address on the site, not that of a file.
      inSetting('from disk', 'across', 'links', 'share'),
      inSetting('offline'),
    ],
  },
});
