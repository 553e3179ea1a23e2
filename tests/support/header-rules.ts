/**
 * `_headers` files as Netlify and Cloudflare read them, as far as the two agree on the syntax:
 * https://docs.netlify.com/manage/routing/headers/ and
 * https://developers.cloudflare.com/pages/configuration/headers/
 */

/** One rule: a pattern of paths, and the headers that each path gets that fits it. */
export interface HeaderRule {
  pattern: string;
  headers: { name: string; value: string }[];
}

/** Each host, and whether its patterns distinguish `/x/` from `/x`. */
export const hosts = { netlify: false, cloudflare: true } as const;
export type Host = keyof typeof hosts;

/** The rules of a `_headers` file: a pattern at the start of a line, indented headers below it. */
export function readHeaderRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (line.startsWith('/')) {
      rules.push({ pattern: line.trimEnd(), headers: [] });
      continue;
    }
    const header = /^ +([\w-]+): (.*\S)$/.exec(line);
    const rule = rules.at(-1);
    if (!header || !rule) throw new Error(`Neither a path nor a header of one: ${line}`);
    rule.headers.push({ name: (header[1] ?? '').toLowerCase(), value: header[2] ?? '' });
  }
  return rules;
}

/** Whether a path fits a pattern: `:name` is one part of it, `*` at the end is all that follows. */
export function fits(host: Host, pattern: string, path: string): boolean {
  const source = pattern
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/:[A-Za-z]\w*/g, '[^/]+')
    .replace(/\*$/, '.*');
  return hosts[host]
    ? new RegExp(`^${source}$`).test(path)
    : // Netlify compares the parts between slashes, in any case.
      new RegExp(`^${source.replace(/\/$/, '')}/?$`, 'i').test(path);
}

/** The values that a path gets for a header, one from each rule that it fits and that sets it. */
export function valuesOf(
  host: Host,
  rules: readonly HeaderRule[],
  path: string,
  name: string,
): string[] {
  return rules
    .filter(({ pattern }) => fits(host, pattern, path))
    .flatMap(({ headers }) => headers)
    .filter((header) => header.name === name)
    .map(({ value }) => value);
}
