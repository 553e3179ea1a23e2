import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cacheFolder } from '../../src/lib/cache-folder.ts';

/** How a build ended: its exit code and all that it printed. */
export interface BuildResult {
  code: number;
  output: string;
}

const envFor = (contentDir: string | undefined) => ({
  ...process.env,
  NO_COLOR: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  // As src/cli/with-node.mjs has it.
  NODE_COMPILE_CACHE: join(cacheFolder, 'compiled-code'),
  ...(contentDir === undefined ? {} : { CONTENT_DIR: contentDir }),
});

const argumentsFor = (outDir: string, options: readonly string[] = []) => [
  'src/cli/build.ts',
  '--outDir',
  outDir,
  ...options,
];

/** Begins to build the site, for who will not let it end. */
export const beginToBuild = (outDir: string, contentDir: string): ChildProcess =>
  spawn(process.execPath, argumentsFor(outDir), { env: envFor(contentDir), stdio: 'ignore' });

/**
 * Builds the site as an author would, into a folder of its own, from the content folder of the project or another;
 * `options` are those of the command.
 */
export async function buildSite(
  outDir: string,
  contentDir?: string,
  ...options: readonly string[]
): Promise<BuildResult> {
  try {
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      argumentsFor(outDir, options),
      { env: envFor(contentDir), maxBuffer: 1e8 },
    );
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, output: stdout + stderr };
  }
}
