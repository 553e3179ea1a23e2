import { availableParallelism } from 'node:os';
import type { CardContent } from '../../data/cards.ts';
import { cardsFolder } from '../../lib/cache-folder.ts';
import { cardCache } from './cache.ts';
import { designDigest } from './design.ts';
import { drawCard } from './draw.ts';
import { cardQueue, type CardQueue } from './queue.ts';
import { createRenderer } from './renderer.ts';

async function start(): Promise<CardQueue> {
  const warn = (text: string) => process.stderr.write(`${text}\n`);
  const cache = cardCache(cardsFolder, await designDigest(), warn);
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
