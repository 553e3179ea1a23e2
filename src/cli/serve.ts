import { preview } from 'astro';

// The framework's own command refuses to run twice; a reader who starts a second one expects another port.
const server = await preview({
  logLevel: 'error',
  server: { host: '127.0.0.1', port: Number(process.env['PORT'] ?? 4321) },
});
console.log(`\n  The site is served at http://127.0.0.1:${server.port}/  (Ctrl+C ends it)\n`);
