/** The words that a text fragment seeks, and what stands right before and after them on the page. */
export interface Sought {
  before?: string;
  words: string;
  after?: string;
}

/** A part of a text directive: `-`, `,` and `&` are its own signs, and the first of them no encoder escapes. */
function escaped(text: string): string {
  return encodeURIComponent(text.replace(/\s+/g, ' ').trim()).replaceAll('-', '%2D');
}

/**
 * The text directive that leads to words on a page, as it stands after the `#` and an id: `:~:text=…`
 * (wicg.github.io/scroll-to-text-fragment). `before` and `after` make it unique where the words stand twice.
 */
export function textDirective({ before, words, after }: Sought): string {
  const parts = [
    ...(before === undefined ? [] : [`${escaped(before)}-`]),
    escaped(words),
    ...(after === undefined ? [] : [`-${escaped(after)}`]),
  ];
  return `:~:text=${parts.join(',')}`;
}
