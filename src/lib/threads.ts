import { availableParallelism } from 'node:os';
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { parentPort, Worker, type WorkerOptions } from 'node:worker_threads';

/** What a thread says when it is ready for a task. */
interface Answer<Done> {
  /** What came of the task before; none at its start. */
  done?: Done;
  /** Whether it should do no more: the memory that it has taken it does not give back. */
  isFull: boolean;
}

/** The most threads that a pool has, and what each is started with. */
interface PoolOptions extends WorkerOptions {
  /** As many as there are cores, where it is not named. */
  count?: number;
}

const roomForYoung = '--max-semi-space-size';

/**
 * Young objects of such a thread have four times the room, in MB, that package.json gives the main one. Whoever reads or
 * draws thousands of files copies less of them; an edit is done before it has used each place twice, and would pay for
 * every new one.
 */
const room = 32;

const roomOfMain = process.execArgv.find((flag) => flag.startsWith(`${roomForYoung}=`));

let starting = 0;

/**
 * Starts a thread with its room, which V8 takes from a flag of the whole process when a thread starts. Afterwards the
 * flag is as it was: what was compiled under other flags V8 does not believe.
 */
function startThread(script: string, options: WorkerOptions): Worker {
  starting += 1;
  setFlagsFromString(`${roomForYoung}=${room}`);
  const worker = new Worker(script, options);
  let isStarting = true;
  const started = () => {
    if (!isStarting) return;
    isStarting = false;
    starting -= 1;
    if (starting === 0) setFlagsFromString(roomOfMain ?? `${roomForYoung}=0`);
  };
  worker.once('online', started);
  worker.once('exit', started);
  return worker;
}

/**
 * Does tasks in threads that run a script, which asks for them by `answerTasks`; `done` is told of each, in the order in
 * which they end. A thread whose memory has grown gives its place to a new one. Ends with the first error.
 */
export async function performInThreads<Task, Done>(
  script: string,
  { count = availableParallelism(), ...options }: PoolOptions,
  tasks: readonly Task[],
  done: (result: Done) => void,
): Promise<void> {
  const waiting = tasks.toReversed();
  const runOne = () =>
    new Promise<void>((resolve, reject) => {
      const worker = startThread(script, options);
      let isDone = false;
      worker.on('message', (answer: Answer<Done>) => {
        if (answer.done !== undefined) done(answer.done);
        const task = answer.isFull ? undefined : waiting.pop();
        isDone = task === undefined;
        if (isDone) void worker.terminate();
        else worker.postMessage(task);
      });
      worker.on('error', (error: Error) => {
        waiting.length = 0;
        reject(error);
      });
      worker.on('exit', () => {
        if (isDone) resolve();
        else reject(new Error(`${script} has ended before all was done.`));
      });
    });
  const run = async () => {
    while (waiting.length > 0) await runOne();
  };
  await Promise.all(Array.from({ length: Math.min(count, tasks.length) }, run));
}

/** Twice of what the analyses take that a store knows (store/store.ts), and the code; in bytes. */
const mostHeap = 1_000_000_000;

/** Whether a thread has taken so much memory that a new one is better. */
const hasGrown = () => getHeapStatistics().total_heap_size > mostHeap;

/**
 * Does what this thread is told, one task after the other; an error of one is an error of the thread. `isFull` is asked
 * after each. Throws where it is the main thread.
 */
export function answerTasks<Task, Done>(
  perform: (task: Task) => Promise<Done> | Done,
  isFull: () => boolean = hasGrown,
): void {
  const port = parentPort;
  if (!port) throw new Error('Only a thread beside the main one is told what to do.');
  const say = (answer: Answer<Done>) => port.postMessage(answer);
  port.on('message', (task: Task) => {
    void Promise.resolve()
      .then(() => perform(task))
      .then(
        (done) => say({ done, isFull: isFull() }),
        // As an error of this thread, so that whoever started it hears of it.
        (error: unknown) =>
          setImmediate(() => {
            throw error;
          }),
      );
  });
  say({ isFull: false });
}
