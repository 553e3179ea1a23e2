import { defineConfig } from 'vitepress';

export default defineConfig({
  title: 'Articles',
  srcDir: 'articles',
  outDir: 'dist',
  // Articles lead to addresses of the site that they were made for.
  ignoreDeadLinks: true,
});
