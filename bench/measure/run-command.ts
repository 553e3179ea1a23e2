import { spawn } from 'node:child_process';
import { watchMemory } from './process-tree.ts';

/** How a command went. */
export interface Run {
  seconds: number;
  /** The most memory that it and all it started held at a time; undefined where the system does not tell. */
  peakBytes: number | undefined;
}

/**
 * The environment for a command: as from a shell, without what npm or a test runner says to its own children. Of the
 * project's own settings only those of `own`.
 */
export function shellEnv(own: Record<string, string> = {}): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) =>
      !/^(npm_|VITEST|NODE_ENV$|MODE$|DEV$|PROD$|SSR$|TEST$|SITE_URL$|CONTENT_DIR$)/.test(name),
  );
  return {
    ...Object.fromEntries(inherited),
    NO_COLOR: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    ...own,
  };
}

/** Runs a command and measures it; throws with all that it printed where it fails. */
export async function runCommand(
  [command = '', ...args]: readonly string[],
  { cwd = '.', env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Run> {
  const start = performance.now();
  const child = spawn(command, args, { cwd, env: shellEnv(env) });
  const stop = () => child.kill();
  process.once('exit', stop);
  const peak = watchMemory(child.pid ?? 0);
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  process.off('exit', stop);
  const seconds = (performance.now() - start) / 1000;
  const peakBytes = await peak();
  if (code !== 0)
    throw new Error(`${[command, ...args].join(' ')} ended with ${code}:\n${output.slice(-4000)}`);
  return { seconds, peakBytes };
}
