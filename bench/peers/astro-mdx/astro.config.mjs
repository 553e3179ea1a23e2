import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';

// As Astro comes, but for the one plugin without which the texts would not be the same.
export default defineConfig({
  integrations: [mdx()],
  markdown: { processor: unified({ gfm: false, remarkPlugins: [remarkGfm] }) },
});
