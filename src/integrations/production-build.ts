import type { AstroIntegration } from 'astro';

/**
 * A build is one for readers, whatever the environment calls itself: with another NODE_ENV (as test runners and some
 * hosts set it) Vite would build the pages of `npm run dev`, drafts included. So it would where the environment has
 * a variable of a name that Vite gives a meaning: Astro reads `import.meta.env.DEV` from it.
 */
export function productionBuild(): AstroIntegration {
  return {
    name: 'production-build',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        process.env['NODE_ENV'] = 'production';
        delete process.env['DEV'];
        delete process.env['PROD'];
        delete process.env['MODE'];
        delete process.env['SSR'];
      },
    },
  };
}
