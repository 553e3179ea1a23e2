import type { Browser, CDPSession } from 'playwright-core';

/** A page with nothing in it but what a measure puts there. */
export interface QuietPage {
  /** Asks the browser's protocol for something; throws what it answers where it refuses. */
  send: (method: string, parameters?: object) => Promise<unknown>;
  /** The next event of that name. */
  next: (event: string) => Promise<unknown>;
  close: () => Promise<void>;
}

type Message = { id: number; result?: unknown; error?: { message: string } } & {
  method?: string;
  params?: unknown;
};

type Send = (method: string, parameters: object) => Promise<Record<string, string>>;

/**
 * Opens a page that Playwright does not know. In each of its own it has the browser keep what comes over the line, and
 * decode it when all is there: a page of 500 KB then stands still for 85 ms on a slow processor, as no reader's does.
 */
export async function openQuietPage(browser: Browser): Promise<QuietPage> {
  const root: CDPSession = await browser.newBrowserCDPSession();
  const send = root.send.bind(root) as unknown as Send;
  const { browserContextId = '' } = await send('Target.createBrowserContext', {});
  const { targetId = '' } = await send('Target.createTarget', {
    url: 'about:blank',
    browserContextId,
  });
  const { sessionId = '' } = await send('Target.attachToTarget', { targetId, flatten: false });
  const answers = new Map<number, (message: Message) => void>();
  const events = new Map<string, (parameters: unknown) => void>();
  root.on('Target.receivedMessageFromTarget', (received) => {
    if (received.sessionId !== sessionId) return;
    const message = JSON.parse(received.message) as Message;
    if (message.method !== undefined) events.get(message.method)?.(message.params);
    else answers.get(message.id)?.(message);
  });
  let asked = 0;
  return {
    send: async (method, parameters = {}) => {
      asked += 1;
      const id = asked;
      const answer = new Promise<Message>((resolve) => answers.set(id, resolve));
      await send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id, method, params: parameters }),
      });
      const { result, error } = await answer;
      if (error) throw new Error(`${method}: ${error.message}`);
      return result;
    },
    next: (event) => new Promise((resolve) => events.set(event, resolve)),
    close: async () => {
      await send('Target.disposeBrowserContext', { browserContextId });
      await root.detach();
    },
  };
}
