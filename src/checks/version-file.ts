import { versionSchema, type Version } from '../model/version.ts';
import { notUtf8 } from './encoding.ts';
import { mergeConflict } from './merge-conflict.ts';
import { readJson, type YamlFile } from './yaml-file.ts';

/** A file in content/versions: a state of an analysis that was kept. */
export interface VersionFile extends YamlFile<Version> {
  /** The analysis and the day that its path names; undefined where it names none. */
  of: { slug: string; day: string } | undefined;
}

/** What a kept state is called below content/versions. */
export const versionFileName = (slug: string, day: string) => `${slug}/${day}.json`;

const takeTheLast = 'Take the last good one from version control.';

/**
 * A kept state, from the bytes of its file. `name` is its path below content/versions. Its text alone does not say whether
 * it was UTF-8: what was published with a sign that stands for a lost one is kept as it was.
 */
export function readVersion(path: string, name: string, bytes: Buffer): VersionFile {
  const text = bytes.toString('utf8');
  const [, slug, day] = /^([^/]+)\/(\d{4}-\d{2}-\d{2})\.json$/.exec(name) ?? [];
  return Object.assign(
    readJson(
      path,
      text,
      versionSchema,
      takeTheLast,
      (written) => notUtf8(bytes) ?? mergeConflict(written, written, takeTheLast),
    ),
    { of: slug === undefined || day === undefined ? undefined : { slug, day } },
  );
}
