import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** Says what is wrong with how a command was called, and ends it: no stack, for it is no fault of the program. */
export function refuse(message: string, usage: string): never {
  process.stderr.write(`${message}\n${usage}\n`);
  process.exit(2);
}

/** The options and words that a command was called with; ends it with its usage where they are not known. */
export function commandLine<const Options extends ParseArgsOptionsConfig>(
  options: Options,
  usage: string,
) {
  try {
    const parsed = parseArgs({
      options: { ...options, help: { type: 'boolean' } },
      allowPositionals: true,
    });
    if ((parsed.values as { help?: boolean }).help === true) {
      process.stdout.write(`${usage}\n`);
      process.exit(0);
    }
    return parsed;
  } catch (error) {
    return refuse(`${(error as Error).message.split('\n')[0] ?? ''}`, usage);
  }
}
