/** A step from one id to another that closes a circle, and the way around. */
export interface Cycle {
  from: string;
  to: string;
  /** The ids along the circle, from `to` back to `from`. */
  way: string[];
}

/** The steps that close a circle in a graph; one for each circle that a walk from the first id on finds. */
export function cyclesIn(edges: ReadonlyMap<string, readonly string[]>): Cycle[] {
  const cycles: Cycle[] = [];
  const done = new Set<string>();
  for (const start of edges.keys()) {
    if (done.has(start)) continue;
    // Not recursive: a chain may have thousands of links.
    const path = [start];
    const onPath = new Set(path);
    const next = [0];
    while (path.length > 0) {
      const from = path.at(-1) as string;
      const to = edges.get(from)?.[next.at(-1) ?? 0];
      if (to === undefined) {
        done.add(from);
        onPath.delete(from);
        path.pop();
        next.pop();
        continue;
      }
      next[next.length - 1] = (next.at(-1) ?? 0) + 1;
      if (onPath.has(to)) cycles.push({ from, to, way: path.slice(path.indexOf(to)) });
      else if (!done.has(to) && edges.has(to)) {
        path.push(to);
        onPath.add(to);
        next.push(0);
      }
    }
  }
  return cycles;
}
