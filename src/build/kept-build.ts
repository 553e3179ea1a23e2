import { runCompiled } from '../lib/compiled-script.ts';
import type { BuildReport } from './build-site.ts';
import { buildScript, serverFile } from './renderer-folder.ts';

/** What the script of a renderer gives (integrations/kept-renderer.ts). */
interface Build {
  build: (outFolder: string, code: string) => Promise<BuildReport>;
}

/**
 * Builds the site with the script that was kept of this code (its `text`, where it was read already), and keeps what was
 * compiled of it.
 */
export async function buildWithKept(outFolder: string, code: string, text?: Buffer): Promise<void> {
  const warn = (line: string) => process.stderr.write(`${line}\n`);
  const script = runCompiled<Build>(serverFile(code, buildScript), warn, text);
  const { analysesDrawnHere, workers } = await script.exports.build(outFolder, code);
  // For its workers V8 is given other settings (worker-pool.ts), with which the next build would not believe it.
  if (workers === 0) script.keep(analysesDrawnHere > 0);
}
