import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const fileOf = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

const quiet = { configFile: false, logLevel: 'error' } as const;

/** A script of `src/` (`worker/worker`) with all that it imports, as one text; `define` names what is put in for words. */
export async function bundle(name: string, define: Record<string, string> = {}): Promise<string> {
  const output = (await build({
    ...quiet,
    define,
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: fileOf(`${name}.ts`), output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  return output.output[0].code;
}

/** A module (its path) with all that it imports, but these packages, as one script or module for Node. */
export async function bundleForNode(
  entry: string,
  format: 'cjs' | 'es',
  packages: string[],
): Promise<string> {
  const output = (await build({
    ...quiet,
    ssr: { noExternal: true, external: packages },
    build: {
      write: false,
      ssr: entry,
      minify: false,
      rolldownOptions: {
        // All of it is needed that was left when its parts were made.
        treeshake: false,
        output: { format, codeSplitting: false, comments: false, dynamicImportInCjs: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  return output.output[0].code;
}

/** A stylesheet of `src/` (`styles/rest`) with all that it imports, as one text. Throws where it makes none. */
export async function bundleStyle(name: string): Promise<string> {
  const { output } = (await build({
    ...quiet,
    build: { write: false, rolldownOptions: { input: fileOf(`${name}.css`) } },
  })) as Rolldown.RolldownOutput;
  const made = output.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  if (made?.type !== 'asset') throw new Error(`${name}.css has become no stylesheet.`);
  return String(made.source);
}
