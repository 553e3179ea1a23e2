/** Whether a text is a language tag in the one form that BCP 47 (RFC 5646) prefers: `pt-BR`, not `pt-br`. */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text)[0] === text;
  } catch {
    return false;
  }
}
