import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { compressedText } from '../../tests/support/compressed-text.ts';
import { staticAnswer, type Answer } from '../../tests/support/static-files.ts';

/** A host for one built folder. */
export interface Host {
  url: string;
  stop: () => Promise<void>;
}

const isText = (type: string) => /^text\/|javascript|json|xml/.test(type);

/** An answer as a good host sends it: texts compressed, fonts and pictures as they are. */
function compressed(answer: Answer): Answer {
  if (!isText(answer.headers['content-type'] ?? '')) return answer;
  return {
    ...answer,
    headers: { ...answer.headers, 'content-encoding': 'br', vary: 'accept-encoding' },
    body: compressedText(answer.body),
  };
}

/**
 * Serves a folder for measurements. Whatever was asked for once lies compressed in memory: the first visit, which
 * nobody counts, prepares it, and no other waits for a disk or a compressor.
 */
export async function serve(folder: string): Promise<Host> {
  const ready = new Map<string, Promise<{ plain: Answer; small: Answer }>>();
  const answersTo = async (path: string) => {
    const plain = await staticAnswer(folder, path);
    return { plain, small: compressed(plain) };
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(`http://127.0.0.1${request.url ?? '/'}`);
    const both = ready.get(pathname) ?? answersTo(pathname);
    ready.set(pathname, both);
    void both.then(({ plain, small }) => {
      const takesBrotli = /\bbr\b/.test(String(request.headers['accept-encoding']));
      const { status, headers, body } = takesBrotli ? small : plain;
      response.writeHead(status, { ...headers, 'content-length': body.length });
      response.end(request.method === 'HEAD' ? undefined : body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      const stopped = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await stopped;
    },
  };
}
