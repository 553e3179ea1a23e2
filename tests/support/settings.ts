/** Where readers meet the site. The suite of reading runs in each of them, as a project of vitest. */
export type Setting =
  /** At the root of a host. */
  | 'at a root'
  /** Below a path of a host. */
  | 'below a path'
  /** The built folder itself, opened from disk. */
  | 'from disk'
  /** Without a network, after one visit on which the analyses were saved. */
  | 'offline';

declare module 'vitest' {
  export interface ProvidedContext {
    setting: Setting;
  }
}

/** The sites that tests build: the one of this project, and the one that uses every feature. */
export type SiteName = 'site' | 'every-feature';

/** One of them, where it is in the setting of a run; or any place, without a slash at its end, whatever the setting. */
export type Site = SiteName | URL;
