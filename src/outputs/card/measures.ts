/** The sizes of a card, in its own pixels. */

/** What link previews ask for (Open Graph, 1.91 : 1). */
export const cardWidth = 1200;
export const cardHeight = 630;

/** The cover of an e-book is as wide as a card, and upright (2 : 3). */
export const coverHeight = 1800;

/** Paper on each side that nothing is drawn on, and what lies between. */
export const margin = { x: 72, y: 58 };
export const measure = cardWidth - 2 * margin.x;

/** The smallest letters: at 300 pixels of width, as in a chat, they are still 8.5 pixels high. */
export const small = 34;

/** What a title and the words of a claim may be set in: the largest that holds them is taken. */
export const textSizes = [
  108, 100, 92, 86, 80, 74, 69, 64, 60, 56, 52, 49, 46, 43, 40, 38,
] as const;
