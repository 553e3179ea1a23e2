/** So many speakers or sources are listed at most: a reader on a slow line waits for no list of a hundred thousand. */
export const mostListed = 300;
