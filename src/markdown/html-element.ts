import type { RootContent } from 'mdast';

/** A node that becomes the named HTML element; mdast has no word of its own for these. */
export function htmlElement(
  hName: string,
  hProperties: Record<string, string | string[]>,
  children: unknown[],
) {
  return {
    type: `html-${hName}`,
    data: { hName, hProperties },
    children,
  } as unknown as RootContent;
}
