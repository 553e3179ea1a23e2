// Wiring only; what each part does stands in its own file.
import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';
import { contentChecks } from './src/integrations/content-checks.ts';
import { contentSecurityPolicy } from './src/integrations/content-security-policy.ts';
import { downloads } from './src/integrations/downloads.ts';
import { keepScript } from './src/integrations/keep-script.ts';
import { portableLinks } from './src/integrations/portable-links.ts';
import { productionBuild } from './src/integrations/production-build.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { serviceWorker } from './src/integrations/service-worker.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { markdownProcessor } from './src/markdown/index.ts';

export default defineConfig({
  integrations: [
    productionBuild(),
    contentChecks(),
    mdx(),
    keepScript(),
    sitemap(),
    // After the build, in this order: the files to keep are made of pages as Astro writes them, a policy holds the
    // hashes of what the page is in the end, and the worker those of whole files.
    downloads(),
    portableLinks(),
    contentSecurityPolicy(),
    searchIndex(),
    serviceWorker(),
  ],
  // A highlighter writes style attributes, which the pages' policy refuses; news needs none.
  markdown: { processor: markdownProcessor, syntaxHighlight: false },
  // One response paints the page: no stylesheet to wait for.
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
