import { setTimeout } from 'node:timers/promises';
import type { ServerResponse } from 'node:http';
import { textAnswer, type Answer } from './static-files.ts';

/** What can go wrong between a host and a reader. */
export type Fault =
  /** The host answers with an error of its own: a short text, not a page of the site. */
  | { kind: 'status'; status: number }
  /** A captive portal: a page of its own in place of whatever was asked for, with status 200. */
  | { kind: 'portal' }
  /** A captive portal that leads away, to a whole address (another host or port). */
  | { kind: 'redirect'; to: string }
  /** Status and headers as they should be, and no byte of the file. */
  | { kind: 'empty' }
  /** The length that is promised is longer than what comes before the line breaks off. */
  | { kind: 'cut' }
  /** The same without a promise: a chunked answer of which the last chunk never comes. */
  | { kind: 'broken-off' }
  /** No answer, ever; the line stays open. */
  | { kind: 'hang' }
  /** The right answer, but not before something has happened. */
  | { kind: 'held'; until: Promise<unknown> }
  /** The right answer, so late. */
  | { kind: 'slow'; ms: number };

/** What a captive portal shows. */
export const portalPage =
  '<!doctype html><html lang="en"><title>Welcome to this network</title><p>Please sign in.</p></html>';

/** Sends an answer as it is; without its bytes where only the headers were asked for. */
export function send(response: ServerResponse, answer: Answer, bytes = true): void {
  response.writeHead(answer.status, {
    ...answer.headers,
    'content-length': String(answer.body.length),
  });
  response.end(bytes ? answer.body : undefined);
}

/** What is sent before a line breaks off: something, and never all. */
const beginning = ({ body }: Answer) => body.subarray(0, Math.floor(body.length / 2));

/** Sends what the fault makes of the right answer. */
export async function sendFaulty(
  response: ServerResponse,
  fault: Fault,
  answer: Answer,
  bytes = true,
): Promise<void> {
  switch (fault.kind) {
    case 'status':
      send(response, textAnswer(fault.status, `Error ${fault.status}`), bytes);
      return;
    case 'portal': {
      const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
      send(response, { status: 200, headers, body: Buffer.from(portalPage) }, bytes);
      return;
    }
    case 'redirect':
      send(response, { ...textAnswer(302, 'Moved'), headers: { location: fault.to } }, bytes);
      return;
    case 'empty':
      // Not kept: it would stay in the browser's cache of an immutable file for good.
      send(response, {
        status: answer.status,
        headers: {
          'content-type': answer.headers['content-type'] ?? '',
          'cache-control': 'no-store',
        },
        body: Buffer.alloc(0),
      });
      return;
    case 'cut':
      response.writeHead(answer.status, {
        ...answer.headers,
        'content-length': String(answer.body.length),
      });
      // The headers and the beginning are on their way before the line breaks off.
      response.write(beginning(answer), () => response.destroy());
      return;
    case 'broken-off':
      response.writeHead(answer.status, answer.headers);
      response.write(beginning(answer), () => response.destroy());
      return;
    case 'hang':
      return;
    case 'held':
      await fault.until;
      if (!response.destroyed) send(response, answer, bytes);
      return;
    case 'slow':
      await setTimeout(fault.ms, undefined, { ref: false });
      if (!response.destroyed) send(response, answer, bytes);
  }
}

/** A fault that holds an answer back until `come` is called. */
export function held(): { fault: Fault; come: () => void } {
  const { promise: until, resolve } = Promise.withResolvers<true>();
  return { fault: { kind: 'held', until }, come: () => resolve(true) };
}
