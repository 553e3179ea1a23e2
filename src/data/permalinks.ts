import type { Permalinks } from '../model/permalinks.ts';
import { store } from '../store/shared-store.ts';

/** Every id that was ever published, with its day; nothing where none is recorded yet. */
export const loadPermalinks = (): Promise<Permalinks> => Promise.resolve(store.permalinks());
