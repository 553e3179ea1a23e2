import { readdirSync, readFileSync } from 'node:fs';

const pageSize = 4096;

/**
 * Every process of the machine: its parent and its memory in bytes. Read by this thread: handed to others, the files of
 * seventy processes took more time from what is measured.
 */
function processes(): Map<number, { parent: number; bytes: number }> {
  const found = new Map<number, { parent: number; bytes: number }>();
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
    let stat: string;
    try {
      stat = readFileSync(`/proc/${name}/stat`, 'utf8');
    } catch {
      // One that ended meanwhile has no file any more.
      continue;
    }
    // The name in the second field may hold anything, brackets too.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    found.set(Number(name), { parent: Number(fields[1]), bytes: Number(fields[21]) * pageSize });
  }
  return found;
}

/** The memory that a process and all it started hold now. */
function treeBytes(root: number): number {
  const all = processes();
  const isBelow = (id: number): boolean => {
    if (id === root) return true;
    const parent = all.get(id)?.parent;
    return parent !== undefined && parent > 1 && isBelow(parent);
  };
  return [...all].reduce((sum, [id, { bytes }]) => sum + (isBelow(id) ? bytes : 0), 0);
}

/**
 * Watches the memory of a process and all it starts, from now on. The function that is given ends that, and says the
 * highest sum of resident bytes that was seen; undefined where the system does not tell (it needs /proc).
 */
export function watchMemory(root: number): () => Promise<number | undefined> {
  let peak = 0;
  let ended = false;
  const watching = (async () => {
    while (!ended) {
      peak = Math.max(peak, treeBytes(root));
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  })().then(
    () => true,
    () => false,
  );
  return async () => {
    ended = true;
    return (await watching) ? peak : undefined;
  };
}
