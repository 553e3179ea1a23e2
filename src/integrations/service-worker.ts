import type { AstroIntegration } from 'astro';
import { bundle } from '../build/bundle.ts';

/**
 * In development the service worker is one that removes itself: it would show yesterday's text. That of a built site is
 * written by the build (build/service-worker.ts).
 */
export function serviceWorker(): AstroIntegration {
  return {
    name: 'service-worker',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/sw.js', (_, response) => {
          void bundle('worker/withdraw').then((script) => {
            response.setHeader('Content-Type', 'text/javascript');
            response.end(script);
          });
        });
      },
    },
  };
}
