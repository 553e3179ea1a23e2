/**
 * Whether the reader comes back to this page, by the browser's buttons or by loading it again: it then puts them where
 * they were, whatever part the address names.
 */
export const comesBack = (): boolean => {
  const [entry] = performance.getEntriesByType('navigation');
  const { type } = entry as PerformanceNavigationTiming;
  return type === 'reload' || type === 'back_forward';
};
