import type { CslItem } from './csl-item.ts';
import { Cite } from './library.ts';

/** A CSL-JSON file: a list of one item. */
export function cslJson(item: CslItem): string {
  return new Cite([item]).format('data');
}
