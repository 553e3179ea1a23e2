import { colours } from './colours.ts';
import { small } from './measures.ts';

/** The type of what stands beside the matter of a card: where it belongs, when, how many. */
export const label = { size: small, weight: 400, colour: colours['ink-soft'] };

/** The least paper between two things in one line. */
export const between = 40;
