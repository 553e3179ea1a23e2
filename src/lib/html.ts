/**
 * Parts inline HTML before its last word, so that what follows the word can be kept on its line.
 * Where the last word holds markup, all of it is the first part.
 */
export function splitLastWord(html: string): [head: string, lastWord: string] {
  const match = /^([\s\S]*\s)?([^\s<>]+)$/.exec(html.trim());
  return match ? [match[1] ?? '', match[2] ?? ''] : [html.trim(), ''];
}
