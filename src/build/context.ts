import type { Store } from '../store/store.ts';
import type { BuiltFile, StateFolder } from './built-state.ts';
import type { OutFolder } from './out-folder.ts';
import type { Renderer } from './renderer.ts';

/** What every part of a build works with. */
export interface BuildContext {
  renderer: Renderer;
  store: Store;
  out: OutFolder;
  /** Where what is known of the built folder is kept. */
  stateFolder: StateFolder;
  /** The digest of the code (code-digest.ts). */
  code: string;
  /** What every page may load: the files of the renderer, of `public/`, and the site's icons. */
  shared: Readonly<Record<string, BuiltFile>>;
  /** Tells whoever builds of something that was mended. */
  warn: (text: string) => void;
}
