/** Does something after the next paint: a reader sees at once that a choice is taken, however much there is to do. */
export const afterPaint = (act: () => void): void => {
  requestAnimationFrame(() => setTimeout(act));
};
