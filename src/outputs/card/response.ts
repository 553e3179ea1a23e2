import { availableParallelism } from 'node:os';
import type { CardContent } from '../../data/cards.ts';
import { cardCache } from './cache.ts';
import { designDigest } from './design.ts';
import { drawCard } from './draw.ts';
import { cardQueue, type CardQueue } from './queue.ts';
import { createRenderer } from './renderer.ts';

/** Where cards are kept between builds: hosts and CI keep this folder. Removing it costs only time. */
const folder = './node_modules/.cache/on-the-record/cards';

async function start(): Promise<CardQueue> {
  const warn = (text: string) => process.stderr.write(`${text}\n`);
  const cache = cardCache(folder, await designDigest(), warn);
  // A build in which no card has changed starts no renderer.
  let renderer: ReturnType<typeof createRenderer> | undefined;
  const draw = async (card: CardContent) => drawCard(await (renderer ??= createRenderer()), card);
  return cardQueue(cache, draw, availableParallelism());
}

let queue: Promise<CardQueue> | undefined;

/** A card, as PNG. */
export async function cardPng(card: CardContent): Promise<Buffer> {
  queue ??= start();
  return (await queue).get(card);
}

/** The answer to a request for a card. */
export async function cardResponse(card: CardContent): Promise<Response> {
  const png = await cardPng(card);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}
