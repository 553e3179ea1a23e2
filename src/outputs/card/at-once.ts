/** Runs tasks as they come, at most `most` of them at the same time. */
export function atOnce(most: number): <T>(task: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (task) => {
    if (running >= most) await new Promise<void>((go) => waiting.push(go));
    else running += 1;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      // A task that waits takes this one's place.
      if (next) next();
      else running -= 1;
    }
  };
}
