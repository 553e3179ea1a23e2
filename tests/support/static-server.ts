import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { send, sendFaulty, type Fault } from './server-faults.ts';
import { staticAnswer, textAnswer, type Answer } from './static-files.ts';

/** Which requests are meant: one path below the site's root, or all that fit; a query is no part of the path. */
export type PathPattern = string | RegExp;

/** From when and how often something on command holds. */
export interface Turns {
  /** How many (more) requests are answered as before; none where it is left out. */
  after?: number;
  /** How many are then answered so; all that come where it is left out. */
  times?: number;
}

/** A request that came in. */
export interface LoggedRequest {
  method: string;
  /** Below the site's root, without query; the whole path where it is not below the prefix. */
  path: string;
  /** The status of the right answer, or the fault that was sent in its place. */
  answer: number | Fault['kind'];
}

/** A local host for a built folder, which misbehaves on command. */
export interface StaticServer {
  /** Where the site is, without a slash at its end: `url + '/method/'` is a page. */
  readonly url: string;
  /** Every request since the start or the last `forget`, in their order. */
  readonly requests: readonly LoggedRequest[];
  /** Empties the log. */
  forget: () => void;
  /**
   * From now on answers the requests that fit with a fault; where several commands fit, the last given. `after` and
   * `times` count the requests that fit. Gives a function that ends this command.
   */
  fail: (pattern: PathPattern, fault: Fault, turns?: Turns) => () => void;
  /** Ends all faults. */
  heal: () => void;
  /** A deploy: serves another folder, at once or once `after` more requests of any kind have come in. */
  deploy: (folder: string, turns?: Pick<Turns, 'after'>) => void;
  /** Refuses every connection and breaks those that are open, until `back`. */
  gone: () => Promise<void>;
  /** Is there again, at the same address. */
  back: () => Promise<void>;
  /** Ends the server. */
  stop: () => Promise<void>;
}

interface Command {
  pattern: PathPattern;
  fault: Fault;
  after: number;
  times: number;
}

const fits = (pattern: PathPattern, path: string) =>
  typeof pattern === 'string' ? pattern === path : path.search(pattern) !== -1;

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
  return (server.address() as AddressInfo).port;
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}

/** What is sent to a browser that has the file already. */
function unchanged(request: IncomingMessage, { status, headers }: Answer): Answer | undefined {
  const known = request.headers['if-none-match'];
  return status === 200 && known !== undefined && known === headers['etag']
    ? { status: 304, headers, body: Buffer.alloc(0) }
    : undefined;
}

/**
 * Serves `folder` as a plain static host does, on a free port of this machine, below `prefix` (`/`, `/a/b/`): what is
 * outside of it is somebody else's and not found.
 */
export async function startStaticServer(folder: string, prefix = '/'): Promise<StaticServer> {
  if (!/^\/(?:[^/]+\/)*$/.test(prefix))
    throw new Error(`A prefix begins and ends with a slash: ${prefix}`);
  const requests: LoggedRequest[] = [];
  let commands: Command[] = [];
  let served = folder;
  let deploys: { folder: string; after: number }[] = [];

  /** Counts this request for every command that fits, and gives the fault it meets. */
  const faultFor = (path: string): Fault | undefined => {
    let met: Fault | undefined;
    for (const command of commands) {
      if (!fits(command.pattern, path)) continue;
      if (command.after > 0) command.after -= 1;
      else if (command.times > 0) {
        command.times -= 1;
        met = command.fault;
      }
    }
    return met;
  };

  /** The folder that this request is answered from. */
  const folderNow = (): string => {
    for (const deploy of deploys) if (deploy.after === 0) served = deploy.folder;
    deploys = deploys.flatMap((deploy) =>
      deploy.after === 0 ? [] : [{ ...deploy, after: deploy.after - 1 }],
    );
    return served;
  };

  const answerTo = async (request: IncomingMessage, pathname: string): Promise<Answer> => {
    const from = folderNow();
    if (pathname === prefix.slice(0, -1))
      return { ...textAnswer(301, 'Moved'), headers: { location: prefix } };
    if (!pathname.startsWith(prefix)) return textAnswer(404, 'Not found');
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return textAnswer(405, 'Only GET and HEAD');
    return staticAnswer(from, pathname.slice(prefix.length - 1));
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(`http://127.0.0.1${request.url ?? '/'}`);
    const below = pathname.startsWith(prefix);
    const path = below ? pathname.slice(prefix.length - 1) : pathname;
    const logged: LoggedRequest = { method: request.method ?? '', path, answer: 0 };
    requests.push(logged);
    const fault = below ? faultFor(path) : undefined;
    const right = await answerTo(request, pathname);
    const bytes = request.method !== 'HEAD';
    if (fault) {
      logged.answer = fault.kind;
      await sendFaulty(response, fault, right, bytes);
    } else {
      const answer = unchanged(request, right) ?? right;
      logged.answer = answer.status;
      send(response, answer, bytes);
    }
  };

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  const port = await listen(server, 0);

  return {
    url: `http://127.0.0.1:${port}${prefix.slice(0, -1)}`,
    requests,
    forget: () => requests.splice(0),
    fail(pattern, fault, { after = 0, times = Infinity } = {}) {
      const command = { pattern, fault, after, times };
      commands.push(command);
      return () => {
        commands = commands.filter((other) => other !== command);
      };
    },
    heal() {
      commands = [];
    },
    deploy(next, { after = 0 } = {}) {
      deploys.push({ folder: next, after });
    },
    gone: () => close(server),
    back: async () => {
      if (!server.listening) await listen(server, port);
    },
    stop: () => close(server),
  };
}
