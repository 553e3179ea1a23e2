const rightToLeft = /^(ar|fa|he|ur|ps|ckb|yi|sd|ug|dv)(-|$)/i;
const rightToLeftScript = /-(arab|hebr)(-|$)/i;
const leftToRightScript = /-(latn|cyrl)(-|$)/i;

/** Whether a text runs from right to left: by its language, or else by the script in which most of it is written. */
export function isRightToLeft(text: string, lang: string): boolean {
  if (leftToRightScript.test(lang)) return false;
  if (rightToLeft.test(lang) || rightToLeftScript.test(lang)) return true;
  const letters = text.match(/\p{L}/gu) ?? [];
  const right = letters.filter((letter) => /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(letter));
  return right.length > letters.length / 2;
}

/** The `dir` of an element that holds a text: none where it runs as the page does, from left to right. */
export function directionOf(text: string, lang: string): 'rtl' | undefined {
  return isRightToLeft(text, lang) ? 'rtl' : undefined;
}
