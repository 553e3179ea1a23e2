import type { AstroIntegration } from 'astro';

/**
 * A build is one for readers, whatever the environment calls itself: with another NODE_ENV (as test runners and some
 * hosts set it) Vite would build the pages of `npm run dev`, drafts included.
 */
export function productionBuild(): AstroIntegration {
  return {
    name: 'production-build',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build') process.env['NODE_ENV'] = 'production';
      },
    },
  };
}
