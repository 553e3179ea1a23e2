/** Words longer than this are not kept whole: they would not fit a small screen. */
const longestKept = 20;

/**
 * Parts inline HTML before its last word, so that what follows the word can be kept on its line.
 * Where the last word holds markup, all of it is the first part.
 */
export function splitLastWord(html: string): [head: string, lastWord: string] {
  const match = /^([\s\S]*\s)?([^\s<>]+)$/.exec(html.trim());
  // A long address, or a sentence in a script without spaces, must break somewhere.
  return match && (match[2] ?? '').length <= longestKept
    ? [match[1] ?? '', match[2] ?? '']
    : [html.trim(), ''];
}
