import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);

interface Message {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
}

/** The Astro language server, spoken to as an editor speaks to it (Language Server Protocol over its streams). */
export interface LanguageServer {
  request: (method: string, params: unknown) => Promise<unknown>;
  notify: (method: string, params: unknown) => void;
  stop: () => void;
}

/** Starts the server that the VS Code extension runs, on a folder, with content intellisense on. */
export async function startLanguageServer(folder: string): Promise<LanguageServer> {
  // Its package exports nothing; @astrojs/check depends on it.
  const server = require.resolve('@astrojs/language-server/bin/nodeServer.js', {
    paths: [require.resolve('@astrojs/check')],
  });
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const waiting = new Map<number, (result: unknown) => void>();
  let received = Buffer.alloc(0);
  let last = 0;

  const send = (message: Message) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const take = (message: Message) => {
    const { id, method, params } = message;
    if (id === undefined) return;
    if (method === undefined) waiting.get(id)?.(message.result);
    else if (method === 'workspace/configuration') {
      // The server asks for settings; the defaults will do.
      send({ id, result: (params as { items: unknown[] }).items.map(() => null) });
    } else send({ id, result: null });
  };
  child.stdout.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const end = received.indexOf('\r\n\r\n');
      const length = Number(
        /Content-Length: (\d+)/i.exec(received.subarray(0, Math.max(end, 0)).toString())?.[1],
      );
      if (end === -1 || received.length < end + 4 + length) return;
      take(JSON.parse(received.subarray(end + 4, end + 4 + length).toString()) as Message);
      received = received.subarray(end + 4 + length);
    }
  });

  const request = (method: string, params: unknown) => {
    last += 1;
    const id = last;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      send({ id, method, params });
    });
  };
  const notify = (method: string, params: unknown) => send({ method, params });
  const uri = pathToFileURL(folder).href;
  await request('initialize', {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'content' }],
    capabilities: {
      textDocument: { completion: { completionItem: { snippetSupport: true } }, hover: {} },
      workspace: { workspaceFolders: true, configuration: true },
    },
    initializationOptions: {
      contentIntellisense: true,
      typescript: { tsdk: require.resolve('typescript').replace(/[\\/]typescript\.js$/, '') },
    },
  });
  notify('initialized', {});
  return { request, notify, stop: () => child.kill() };
}
