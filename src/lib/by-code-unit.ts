/** Puts texts in the order of their code units: the same on every machine, whatever its language. */
export const byCodeUnit = (a: string, b: string): number => Number(a > b) - Number(a < b);
