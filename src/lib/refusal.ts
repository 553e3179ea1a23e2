/**
 * Why nothing is built, in words for whoever can mend it: it is no fault of the program, and has no stack. Another thread
 * knows it by its name.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** Says why nothing is built, and ends the process with exit code 1. */
export function endWith({ message }: Error): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** What a system says where nobody can write (errno(3)), and what whoever builds can do. */
const whyNot: Readonly<Record<string, readonly [why: string, fix: string]>> = {
  EACCES: ['you may not write there', 'Let whoever builds write there, or name another folder.'],
  EPERM: ['you may not write there', 'Let whoever builds write there, or name another folder.'],
  EROFS: ['that disk can only be read', 'Name another folder.'],
  ENOTDIR: ['a part of that path is a file', 'Name another folder, or remove the file.'],
  ENAMETOOLONG: ['that path is too long', 'Name a folder with a shorter path.'],
  ENOSPC: ['the disk is full', 'Make room there, and build again.'],
  EDQUOT: ['your share of the disk is used up', 'Make room there, and build again.'],
};

/**
 * Ends the process with exit code 1 and plain words where an error is one that whoever builds can mend: a refusal, or a
 * place where nothing can be written. Throws any other.
 */
export function endIfRefused(error: unknown): never {
  if (error instanceof Refusal) endWith(error);
  // A disk that is full while a file is written is not told with its path.
  const { code = '', path = 'The site' } = error as NodeJS.ErrnoException;
  const [why, fix] = whyNot[code] ?? [];
  if (why === undefined) throw error;
  endWith(new Refusal(`${path} cannot be written: ${why}.\n    ${fix}`));
}
