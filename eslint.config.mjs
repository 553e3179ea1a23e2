import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What each room may import: imports go one way (CONTRIBUTING.md). */
/** @type {Record<string, string[]>} */
const mayImport = {
  lib: [],
  model: ['lib'],
  markdown: ['lib', 'model'],
  checks: ['lib', 'model', 'markdown'],
  store: ['lib', 'model', 'markdown', 'checks'],
  data: ['lib', 'model', 'markdown', 'store'],
  outputs: ['lib', 'model', 'markdown', 'data'],
  components: ['lib', 'model', 'store', 'data', 'outputs', 'client'],
  layouts: ['lib', 'model', 'data', 'outputs', 'components', 'client', 'styles'],
  client: ['lib'],
  worker: ['lib'],
};
const rooms = [
  ...Object.keys(mayImport),
  'fonts',
  'styles',
  'pages',
  'build',
  'integrations',
  'cli',
];

/** @type {import('eslint').Linter.Config[]} */
const oneWay = Object.entries(mayImport).map(([room, allowed]) => ({
  files: [`src/${room}/**`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: rooms
              .filter((other) => other !== room && !allowed.includes(other))
              .map((other) => `**/${other}/**`),
            message: `src/${room} may import ${allowed.length > 0 ? `only from ${allowed.join(', ')}` : 'from no other room'}: move the shared part down to one of these, or pass the value in.`,
          },
        ],
      },
    ],
  },
}));

/** The bench measures what it was given: what is generated knows nothing of how it is measured. */
/** @type {import('eslint').Linter.Config} */
const generatorAlone = {
  files: ['bench/generate/**'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: ['**/measure/**', '**/peers/**'],
            message: 'bench/generate knows nothing of what is measured: pass the value in.',
          },
        ],
      },
    ],
  },
};

export default defineConfig(
  { ignores: ['dist', '.astro', '.test', '.bench', 'node_modules'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...astro.configs['flat/recommended'],
  {
    rules: {
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['src/client/**'],
    languageOptions: {
      globals: {
        document: 'readonly',
        localStorage: 'readonly',
        location: 'readonly',
        navigator: 'readonly',
        MutationObserver: 'readonly',
      },
    },
  },
  { files: ['src/cli/**'], languageOptions: { globals: { process: 'readonly' } } },
  // Command line tools talk to people through the terminal.
  { files: ['src/cli/**', 'bench/**'], rules: { 'no-console': 'off' } },
  ...oneWay,
  generatorAlone,
);
