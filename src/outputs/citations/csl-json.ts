import type { CslItem } from './csl-item.ts';
import { Cite } from './library.ts';

/** A CSL-JSON file: a list of what is cited. */
export function cslJson(...items: CslItem[]): string {
  return new Cite(items).format('data');
}
