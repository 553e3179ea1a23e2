import { execFile } from 'node:child_process';

/** How a command of the project ended, and what it printed where. */
export interface CommandResult {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a command of src/cli as npm does, without colour unless it is asked for. */
export function command(
  name: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [`src/cli/${name}.ts`, ...args],
      { env: { ...process.env, ...env }, maxBuffer: 1e8 },
      (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
      },
    );
  });
}
