// Wiring only; what each part does stands in its own file.
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';
import { contentChecks } from './src/integrations/content-checks.ts';
import { pageFiles } from './src/integrations/page-files.ts';
import { keptRenderer } from './src/integrations/kept-renderer.ts';
import { productionBuild } from './src/integrations/production-build.ts';
import { serviceWorker } from './src/integrations/service-worker.ts';
import { sharedStore } from './src/integrations/shared-store.ts';
import { bodyPlugins } from './src/markdown/index.ts';

export default defineConfig({
  integrations: [
    productionBuild(),
    contentChecks(),
    sharedStore(),
    mdx(),
    pageFiles(),
    serviceWorker(),
    // Last: when all code is built, the pages are (src/build).
    keptRenderer(),
  ],
  markdown: {
    processor: unified({
      ...bodyPlugins,
      // remark-gfm stands in the list with its own options; the built-in one would run a second time.
      gfm: false,
      // Authors type real quotation marks and dashes; a quotation must stay as it was checked.
      smartypants: false,
    }),
    // A highlighter writes style attributes, which the pages' policy refuses; news needs none.
    syntaxHighlight: false,
  },
  // One response paints the page: no stylesheet to wait for. The one below the text of an analysis is a file of its own.
  build: { inlineStylesheets: 'always' },
  // The scripts too, whatever their size (tests/build/pages.test.ts has their limit): a page opened from disk could
  // load no module. Other assets are left to the default.
  vite: { build: { assetsInlineLimit: (file) => file.endsWith('.js') || undefined } },
  devToolbar: { enabled: false },
  // Writes the schemas from which VS Code completes and checks frontmatter (.vscode/settings.json).
  experimental: { contentIntellisense: true },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Record Serif',
      cssVariable: '--font-serif',
      fallbacks: ['serif'],
      // A page that has begun with the fallback keeps it, so that nothing shifts; the fallback's metrics are
      // matched all the same, and the font is there from the next page on.
      display: 'optional',
      options: {
        // src/fonts/cuts.ts says what each file holds. The order matters: the layout preloads the first two.
        variants: [
          {
            src: ['./src/fonts/serif-latin.woff2'],
            weight: '400 600',
            style: 'normal',
            unicodeRange: ['U+0-3FF', 'U+1E00-22FF', 'U+2700-27BF'],
          },
          {
            src: ['./src/fonts/serif-latin-italic.woff2'],
            weight: '400 600',
            style: 'italic',
            unicodeRange: ['U+0-3FF', 'U+1E00-22FF', 'U+2700-27BF'],
          },
          {
            src: ['./src/fonts/serif-cyrillic.woff2'],
            weight: '400 600',
            style: 'normal',
            unicodeRange: ['U+400-45F', 'U+490-491'],
          },
          {
            src: ['./src/fonts/serif-cyrillic-italic.woff2'],
            weight: '400 600',
            style: 'italic',
            unicodeRange: ['U+400-45F', 'U+490-491'],
          },
        ],
      },
    },
  ],
});
