import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerTasks, performInThreads } from './threads.ts';

const lib = pathToFileURL(resolve('src/lib/threads.ts')).href;
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'threads-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A script that answers tasks by a function, which is given as its text. */
function thread(name: string, perform: string, isFull = 'undefined'): string {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(
    path,
    `import { threadId, workerData } from 'node:worker_threads';
import { setTimeout } from 'node:timers/promises';
import { getHeapStatistics } from 'node:v8';
import { answerTasks } from '${lib}';
answerTasks(${perform}, ${isFull});`,
  );
  return path;
}

async function all<Task, Done>(
  script: string,
  tasks: readonly Task[],
  options: Parameters<typeof performInThreads>[1] = {},
): Promise<Done[]> {
  const done: Done[] = [];
  await performInThreads<Task, Done>(script, options, tasks, (one) => done.push(one));
  return done;
}

test('every task is done once, and the threads know what they are told at their start', async () => {
  const script = thread('sum', '(n) => n + workerData');
  const tasks = Array.from({ length: 50 }, (_, n) => n);
  const done = await all<number, number>(script, tasks, { workerData: 100 });
  expect(done.toSorted((a, b) => a - b)).toEqual(tasks.map((n) => n + 100));
});

test('tasks are shared between the threads', async () => {
  const script = thread('who', 'async () => { await setTimeout(20); return threadId; }');
  const done = await all<string, number>(script, ['a', 'b', 'c', 'd', 'e', 'f'], { count: 2 });
  expect(new Set(done).size).toBe(2);
});

test('no task needs no thread', async () => {
  expect(await all(join(folder, 'none.mjs'), [])).toEqual([]);
});

test('a thread that is full gives its place to a new one', async () => {
  const script = thread('full', '() => threadId', '() => true');
  const done = await all<string, number>(script, ['a', 'b', 'c'], { count: 1 });
  expect(new Set(done).size).toBe(3);
});

test('an error of a task is told with its name, and so is a thread that cannot start', async () => {
  const script = thread('broken', '() => { throw new RangeError("too far"); }');
  await expect(all(script, ['a', 'b'])).rejects.toMatchObject({
    name: 'RangeError',
    message: 'too far',
  });
  await expect(all(join(folder, 'none.mjs'), ['a'])).rejects.toThrow(/none\.mjs/);
});

test('a thread that ends by itself is not waited for', async () => {
  const script = thread('gone', '() => process.exit(0)');
  await expect(all(script, ['a', 'b'])).rejects.toThrow('has ended before all was done');
});

test('threads have more room for young objects than whoever starts them, and no other thread has', () => {
  const script = thread('room', '() => getHeapStatistics().heap_size_limit');
  const main = join(folder, 'main.mjs');
  writeFileSync(
    main,
    `import { performInThreads } from '${lib}';
import { Worker } from 'node:worker_threads';
const limits = [];
await performInThreads(${JSON.stringify(script)}, { count: 1 }, ['a'], (limit) => limits.push(limit));
const other = new Worker(${JSON.stringify(script)});
other.on('message', ({ done }) => {
  if (done === undefined) return other.postMessage('a');
  limits.push(done);
  console.log(JSON.stringify(limits));
  void other.terminate();
});`,
  );
  const told = execFileSync(process.execPath, ['--max-semi-space-size=1', main], {
    encoding: 'utf8',
  });
  const [roomy = 0, plain = 0] = JSON.parse(told) as number[];
  // Of the room, the limit counts three times as much.
  expect(roomy - plain).toBe((32 - 1) * 3 * 2 ** 20);
});

test('the main thread answers no tasks', () => {
  expect(() => answerTasks(() => 1)).toThrow(/Only a thread beside the main one/);
});
