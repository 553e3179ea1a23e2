import { join } from 'node:path';

/** The folder of the project: every command of it runs there. */
export const projectFolder = process.cwd();

/**
 * Where builds keep what the next one need not do again: hosts and CI keep this folder. It can be removed at any time,
 * which costs only time.
 */
export const cacheFolder = join(projectFolder, 'node_modules/.cache/on-the-record');

/** Of it: compiled analyses, and cards, each named by what it was made of; what nobody asks for is removed one day. */
export const compiledFolder = join(cacheFolder, 'analyses');
export const cardsFolder = join(cacheFolder, 'cards');
