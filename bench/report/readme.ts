import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

/** The file with the last tables. */
export const readme = 'bench/README.md';

const marks = (part: string) => [`<!-- ${part}: begin -->`, `<!-- ${part}: end -->`] as const;

/** A text with what stands between the marks of a part replaced; throws where it has no such marks. */
export function withPart(text: string, part: string, content: string): string {
  const [begin, end] = marks(part);
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`${readme} has no place for "${part}".`);
  return `${text.slice(0, from + begin.length)}\n\n${content}\n\n${text.slice(to)}`;
}

/** Writes a part of the README, formatted as the project formats. */
export async function writePart(part: string, content: string): Promise<void> {
  const text = withPart(await readFile(readme, 'utf8'), part, content);
  const config = await resolveConfig(readme);
  await writeFile(readme, await format(text, { ...config, filepath: readme }));
}
