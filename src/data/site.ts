import type { Site } from '../model/site.ts';
import { store } from '../store/shared-store.ts';

/** The site as content/site.yaml describes it. */
export const loadSite = (): Promise<Site> => Promise.resolve(store.site());
