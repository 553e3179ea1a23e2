import type { Answers, Question } from '../../lib/offline/questions.ts';

/** Asks a worker; undefined where it does not answer within a few seconds, as an older one might not. */
export function ask<Q extends Question>(
  worker: ServiceWorker,
  question: Q,
): Promise<Answers[Q['ask']] | undefined> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => done(data as Answers[Q['ask']]);
    setTimeout(() => done(undefined), 5000);
    worker.postMessage(question, [port2]);
  });
}
