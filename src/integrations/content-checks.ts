import type { AstroIntegration } from 'astro';
import { contentChecksInDevelopment } from './content-checks-in-development.ts';

/** Checks the content while a development server runs, on each change; a build checks it by itself (build/report.ts). */
export function contentChecks(): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': ({ command, logger, updateConfig }) => {
        if (command === 'dev')
          updateConfig({ vite: { plugins: [contentChecksInDevelopment(logger)] } });
      },
    },
  };
}
