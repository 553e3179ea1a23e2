/** A table in Markdown; columns of numbers stand at the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const isNumber = (i: number) => /^[\d–]/.test(rows[0]?.[i] ?? '');
  const rule = head.map((_, i) => (isNumber(i) ? '---:' : '---'));
  return [head, rule, ...rows].map(line).join('\n');
}
