import { Refusal } from '../lib/refusal.ts';

/**
 * Something was changed after it had been looked at, and what it said then is nowhere any more. An author mends it by
 * asking again.
 */
export class ChangedMeanwhile extends Refusal {
  /** `path` is a file or a folder, as people are told of it. */
  constructor(path: string) {
    super(`\n${path} was changed while the site was built.\n    Run it again: npm run build`);
  }
}
