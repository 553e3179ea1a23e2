import type { AstroIntegration } from 'astro';
import { contentFolder } from '../lib/content-folder.ts';
import { readAhead } from '../store/read-ahead.ts';
import { contentChecksInDevelopment } from './content-checks-in-development.ts';

/** Checks the content while a development server runs, on each change; a build checks it by itself (build/report.ts). */
export function contentChecks(): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': async ({ command, logger, updateConfig }) => {
        if (command !== 'dev') return;
        await readAhead(contentFolder);
        updateConfig({ vite: { plugins: [contentChecksInDevelopment(logger)] } });
      },
    },
  };
}
