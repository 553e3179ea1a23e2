import { nameOf } from './strange-signs.ts';

/** Spaces that look like the plain one, or like nothing, and are letters to YAML. */
const space = /[\u00A0\u1680\u2000-\u200D\u202F\u205F\u2060\u3000\uFEFF]/u;

/** What the first such space in a text is called: `a no-break space (U+00A0)`; undefined where there is none. */
export function invisibleSpace(text: string): string | undefined {
  const sign = space.exec(text)?.[0];
  if (sign === undefined) return undefined;
  return `${sign === '\u00A0' ? 'a no-break space' : 'an invisible sign'} (${nameOf(sign)})`;
}
