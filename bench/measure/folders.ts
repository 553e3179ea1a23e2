import { join } from 'node:path';

/**
 * Everything that a measurement writes, ignored by git and removable at any time. Not below node_modules: Vite takes
 * what lies there for somebody else's code, and would not compile it.
 */
export const workFolder = '.bench';

/** A place of its own in it. */
export const workPlace = (...names: string[]) => join(workFolder, ...names);
