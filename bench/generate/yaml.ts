/**
 * Plain data as YAML, in the manner of the frontmatter that authors write. Our own few lines: a general writer needs
 * ten times as long for thousands of files.
 */
export function toYaml(data: Readonly<Record<string, unknown>>): string {
  return entries(data, '').join('\n') + '\n';
}

/** Words that some reader of YAML takes for something else than text. */
const odd = new Set(['true', 'false', 'null', 'yes', 'no', 'on', 'off', 'y', 'n']);

const isPlain = (text: string) =>
  /^(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*|\d{4}-\d{2}-\d{2})$/.test(text) && !odd.has(text);

function scalar(value: unknown): string {
  return typeof value === 'string' && isPlain(value) ? value : JSON.stringify(value);
}

/** Lines for what is there; what is empty is left out, as authors do. */
function entries(data: Readonly<Record<string, unknown>>, indent: string): string[] {
  return Object.entries(data).flatMap(([key, value]) => {
    if (value === undefined) return [];
    if (Array.isArray(value)) return value.length === 0 ? [] : list(key, value, indent);
    if (value === null || typeof value !== 'object') return [`${indent}${key}: ${scalar(value)}`];
    const inside = entries(value as Record<string, unknown>, `${indent}  `);
    return inside.length === 0 ? [] : [`${indent}${key}:`, ...inside];
  });
}

function list(key: string, items: readonly unknown[], indent: string): string[] {
  if (items.every((item) => typeof item === 'string'))
    return [`${indent}${key}: [${items.map(scalar).join(', ')}]`];
  return [
    `${indent}${key}:`,
    ...items.flatMap((item) => {
      const [first = '', ...rest] = entries(item as Record<string, unknown>, `${indent}    `);
      return [`${indent}  - ${first.trimStart()}`, ...rest];
    }),
  ];
}
