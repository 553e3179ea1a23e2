import { codeDigest } from '../lib/code-digest.ts';

/** A name for the code that content is read with: a change in any of it makes anew what was kept. */
export const contentCode = (): string =>
  codeDigest(['store', 'checks', 'markdown', 'model', 'lib']);
