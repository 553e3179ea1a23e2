/**
 * The element that a hash such as `#claim-x` points at; null where there is none, or where the hash is not
 * well formed. By id, not by selector: ids in any script, or that begin with a digit, are no valid selectors.
 */
export function hashTarget(hash: string): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null;
  }
}
