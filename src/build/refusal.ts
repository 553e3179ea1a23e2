/** Why nothing is built, in words for whoever can mend it: it is no fault of the program, and has no stack. */
export class Refusal extends Error {}
