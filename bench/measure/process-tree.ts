import { readdir, readFile } from 'node:fs/promises';

const pageSize = 4096;

/** Every process of the machine: its parent and its memory in bytes. */
async function processes(): Promise<Map<number, { parent: number; bytes: number }>> {
  const found = new Map<number, { parent: number; bytes: number }>();
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  await Promise.all(
    names.map(async (name) => {
      // One that ends meanwhile has no file any more.
      const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => undefined);
      // The name in the second field may hold anything, brackets too.
      const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (!fields) return;
      found.set(Number(name), { parent: Number(fields[1]), bytes: Number(fields[21]) * pageSize });
    }),
  );
  return found;
}

/** The memory that a process and all it started hold now. */
async function treeBytes(root: number): Promise<number> {
  const all = await processes();
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
      peak = Math.max(peak, await treeBytes(root));
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
