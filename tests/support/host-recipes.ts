/**
 * The recipes for other servers (docs/hosts/), as far as they decide on headers: read and evaluated for one address,
 * so that a matcher which is wrong is found, not only a value that is missing.
 */

/** The headers of an answer, by their names in small letters. */
export type Headers = Record<string, string>;

const withoutComments = (text: string) => text.replace(/(^|\s)#.*$/gm, '$1');

/** The value that nginx gives a variable for a path (ngx_http_map_module): of its patterns the first that fits. */
function mapped(block: string, uri: string): string {
  const rows = [...block.matchAll(/^\s*(\S+)\s+"(.*?)";/gm)].map(([, key = '', value = '']) => {
    return { key, value };
  });
  const found = rows.find(({ key }) => key.startsWith('~') && new RegExp(key.slice(1)).test(uri));
  return (found ?? rows.find(({ key }) => key === 'default'))?.value ?? '';
}

/** What nginx sends with any answer, also an error; `uri` is the file that it serves in the end. */
export function nginxHeaders(recipe: string, uri: string): Headers {
  const text = withoutComments(recipe);
  const variables = new Map(
    [...text.matchAll(/^map \$uri (\$\w+) \{(.*?)^\}/gms)].map(([, name = '', block = '']) => [
      name,
      mapped(block, uri),
    ]),
  );
  const lines = [...text.matchAll(/^( *)add_header (\S+) +(?:"(.*?)"|(\$\w+)) always;/gm)];
  // One in a location would drop all others there.
  if (lines.length !== text.split('add_header').length - 1 || lines.some(([, at]) => at !== '  '))
    throw new Error('A header is set in another place than the server, or not always.');
  const headers: Headers = {};
  for (const [, , name = '', literal, variable = ''] of lines) {
    const value = literal ?? variables.get(variable);
    if (value === undefined) throw new Error(`Nothing sets ${variable}.`);
    // An empty value sends no header.
    if (value !== '') headers[name.toLowerCase()] = value;
  }
  const type = nginxType(text, uri);
  return type === undefined ? headers : { ...headers, 'content-type': type };
}

/** The type that a location gives what it serves, with the charset that the server adds to such types. */
function nginxType(text: string, uri: string): string | undefined {
  const locations = [
    ...text.matchAll(/^ {2}location ~ (\S+) \{\n {4}types \{\}\n {4}default_type (\S+);\n {2}\}/gm),
  ];
  const type = locations.find(([, pattern = '']) => new RegExp(pattern).test(uri))?.[2];
  if (type === undefined) return undefined;
  const [, charset = ''] = /^ {2}charset (\S+);/m.exec(text) ?? [];
  const [, types = ''] = /^ {2}charset_types (.*);/m.exec(text) ?? [];
  return types.split(' ').includes(type) ? `${type}; charset=${charset}` : type;
}

/** The blocks of a Caddyfile's site, one tab deep: what stands before the brace, and the lines inside. */
function caddyBlocks(text: string): { head: string; lines: string[] }[] {
  return [...text.matchAll(/^\t(\S[^\n]*?) \{\n(.*?)^\t\}/gms)].map(([, head = '', body = '']) => ({
    head,
    lines: body.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()])),
  }));
}

/** What Caddy sends with an answer to a path; `exists` says whether there is such a file. */
export function caddyHeaders(
  recipe: string,
  path: string,
  exists: (file: string) => boolean,
): Headers {
  const text = withoutComments(recipe);
  const blocks = caddyBlocks(text);
  const fits = (condition: string): boolean => {
    const [kind = '', ...rest] = condition.split(' ');
    if (kind === 'file') return exists((rest[0] ?? '{path}').replace('{path}', path));
    if (kind === 'path_regexp') return new RegExp(rest[0] ?? '').test(path);
    if (kind === 'path')
      return rest.some((glob) => {
        const source = glob.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
        return new RegExp(`^${source}$`, 'i').test(path);
      });
    throw new Error(`An unknown condition: ${condition}`);
  };
  const matches = (name: string): boolean => {
    const block = blocks.find(({ head }) => head === name || head === `${name} not`);
    if (!block) throw new Error(`There is no matcher ${name}.`);
    const all = block.lines.every(fits);
    return block.head.endsWith(' not') ? !all : all;
  };
  const inBlocks = blocks
    .filter(({ head }) => /^header( @\w+)?$/.test(head))
    .flatMap(({ head, lines }) => lines.map((line) => ({ matcher: head.split(' ')[1], line })));
  const alone = [...text.matchAll(/^\theader (@\w+) (\S+ ".*?")$/gm)].map(
    ([, matcher, line = '']) => ({ matcher, line }),
  );
  return Object.fromEntries(
    [...inBlocks, ...alone]
      .filter(({ matcher }) => matcher === undefined || matches(matcher))
      .map(({ line }) => {
        const [, name = '', value = ''] = /^(\S+) "(.*)"$/.exec(line) ?? [];
        return [name.toLowerCase(), value];
      }),
  );
}
