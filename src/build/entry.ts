// What is asked of the one script into which all code is put (integrations/kept-renderer.ts), beside Astro's own.
export { work } from './build-worker.ts';
export { buildAndReport } from './report.ts';
