import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';
import { readSealedBytes, writeSealedBytes } from './sealed-file.ts';

/** A script that was run, with what V8 had compiled of it in an earlier run. */
export interface CompiledScript<T> {
  /** What it exports. */
  exports: T;
  /**
   * Keeps what V8 has compiled of it by now, for the next run; false where that is not done, since what is kept is as
   * good. `isFull` says that in this run all was called that makes it worth keeping.
   */
  keep: (isFull: boolean) => boolean;
}

/**
 * Runs a CommonJS script (its path, and its text where that was read already), which may require but not import. V8 compiles a function when it is first called, and what Node keeps of a script is made
 * before any is: what is kept here has the functions that were called. It lies beside the script, whose text must not
 * change without its name. Where it is damaged `warn` is told, and all is compiled as if there were none; so it is where
 * another V8, or one with other settings, has made it.
 */
export function runCompiled<T>(
  file: string,
  warn: (text: string) => void,
  source: Buffer = readFileSync(file),
): CompiledScript<T> {
  const path = `${file}.${process.arch}`;
  const kept = readSealedBytes(path, warn);
  const isKeptFull = kept?.at(-1) === 1;
  // As Node wraps a script, but for a part of its own: V8 keeps what it has compiled of a whole.
  const text = `(function (exports, require, module, __filename, __dirname) {${String(source)}\n})`;
  const script = new Script(text, {
    filename: file,
    ...(kept && { cachedData: kept.subarray(0, -1) }),
  });
  const serves = kept !== undefined && script.cachedDataRejected !== true;
  const module = { exports: {} as T };
  const run = script.runInThisContext() as (...parts: unknown[]) => void;
  run(module.exports, createRequire(file), module, file, dirname(file));
  return {
    exports: module.exports,
    keep(isFull) {
      if (serves && (isKeptFull || !isFull)) return false;
      const code = script.createCachedData();
      return writeSealedBytes(path, Buffer.concat([code, Uint8Array.of(isFull ? 1 : 0)]));
    },
  };
}
