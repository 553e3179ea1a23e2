import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** A script of `src/` (`worker/worker`) with all that it imports, as one text; `define` names what is put in for words. */
export async function bundle(name: string, define: Record<string, string> = {}): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: 'error',
    define,
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: fileURLToPath(new URL(`../${name}.ts`, import.meta.url)),
        output: { format: 'iife' },
      },
    },
  })) as Rolldown.RolldownOutput;
  return output.output[0].code;
}
