/**
 * Something was changed after it had been looked at, and what it said then is nowhere any more. An author mends it by
 * asking again: what it says is for them, and needs no stack. Another thread knows it by its name.
 */
export class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile';

  /** `path` is a file or a folder, as people are told of it. */
  constructor(path: string) {
    super(`${path} was changed while the site was built.\n    Run it again: npm run build`);
  }
}

/** Says to an author what was changed, and ends the process, as where content does not hold. */
export function endBuild({ message }: Error): never {
  process.stderr.write(`\n${message}\n`);
  process.exit(1);
}
