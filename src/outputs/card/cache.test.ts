import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SiteCard } from '../../data/cards.ts';
import { cardCache } from './cache.ts';
import { block } from './nodes.ts';
import { cardQueue } from './queue.ts';
import { createRenderer } from './renderer.ts';

const renderer = await createRenderer();
const whole = await renderer.png(block(1200, 630, { backgroundColor: '#fcfbf8' }));
const card = (site: string): SiteCard => ({
  kind: 'site',
  site,
  host: 'port.example',
  lang: 'en',
  description: 'What is said about ports.',
  standings: [],
});
const cards = ['A', 'B', 'C', 'D', 'E'].map(card);

let folder = '';
const warn = vi.fn<(text: string) => void>();
const draw = vi.fn(() => Promise.resolve(whole));
/** What a build does: it draws ahead, and asks for every card. */
async function build(all = cards, design = 'first') {
  draw.mockClear();
  const queue = cardQueue(cardCache(join(folder, 'cards'), design, warn), draw, 2);
  const ahead = queue.ahead(all);
  const pngs = [];
  for (const one of all) pngs.push(await queue.get(one));
  await ahead;
  expect(pngs.every((png) => png.equals(whole))).toBe(true);
  return draw.mock.calls.length;
}
const files = () => readdir(join(folder, 'cards'));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cards-'));
  warn.mockClear();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a second build draws nothing', async () => {
  expect(await build()).toBe(5);
  expect(await build()).toBe(0);
  expect((await files()).length).toBe(5);
  expect(warn).not.toHaveBeenCalled();
});

test('one changed card is drawn, the others are not', async () => {
  await build();
  expect(await build([card('Z'), ...cards.slice(1)])).toBe(1);
});

test('another design draws all of them', async () => {
  await build();
  expect(await build(cards, 'second')).toBe(5);
});

test('two pages with the same card draw it once', async () => {
  expect(await build([card('A'), card('A'), card('A')])).toBe(1);
});

const damages: [string, (png: Buffer) => Buffer][] = [
  ['cut off', (png) => png.subarray(0, png.length - 20)],
  ['cut off at the end of a part', (png) => png.subarray(0, png.length - 12)],
  ['empty', () => Buffer.alloc(0)],
  ['no picture', () => Buffer.from('<html></html>')],
  ['longer than it says', (png) => Buffer.concat([png, Buffer.from('x')])],
  [
    'changed in one bit',
    (png) => {
      const copy = Buffer.from(png);
      copy.writeUInt8(png.readUInt8(60) ^ 1, 60);
      return copy;
    },
  ],
];

test.each(damages)(
  'a card that is %s is drawn again, with one line that says so',
  async (_, damage) => {
    await build();
    const [file = ''] = await files();
    const path = join(folder, 'cards', file);
    await writeFile(path, damage(whole));
    expect(await build()).toBe(1);
    expect(warn.mock.calls).toEqual([[`The card ${path} is damaged; it is drawn again.`]]);
    expect(await readFile(path)).toEqual(whole);
    expect(await build()).toBe(0);
  },
);

test('a card of another size is not taken for one', async () => {
  await build();
  const [file = ''] = await files();
  const small = Buffer.from(whole);
  small.writeUInt32BE(600, 16);
  await writeFile(join(folder, 'cards', file), small);
  expect(await build()).toBe(1);
});

test('the folder may go at any time', async () => {
  await build();
  await rm(join(folder, 'cards'), { recursive: true });
  expect(await build()).toBe(5);
});

test('a folder that cannot be written costs only time', async () => {
  // A file stands where the folder would be: this also holds for those whom no permission stops.
  await writeFile(join(folder, 'cards'), '');
  const drawn = await build();
  expect(drawn).toBeGreaterThanOrEqual(5);
  // Drawing ahead stops when nothing can be kept, so that hardly any card is drawn twice.
  expect(drawn).toBeLessThanOrEqual(7);
  expect(warn).not.toHaveBeenCalled();
});

test('a card that cannot be read is drawn', async () => {
  await build();
  const [file = ''] = await files();
  await chmod(join(folder, 'cards', file), 0);
  expect(await build()).toBeLessThanOrEqual(1);
});

test('no unfinished file is left behind', async () => {
  await build();
  expect((await files()).every((file) => /^[0-9a-f]{64}\.png$/.test(file))).toBe(true);
});

test('no more are drawn at once than there are cores, and one that fails is told to who asks for it', async () => {
  let running = 0;
  let most = 0;
  const slowly = async ({ site }: { site: string }) => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((done) => setTimeout(done, 5));
    running -= 1;
    if (site === 'C') throw new Error('No ink.');
    return whole;
  };
  const queue = cardQueue(cardCache(folder, 'x', warn), slowly, 2);
  const ahead = queue.ahead(cards);
  const answers = await Promise.allSettled(cards.map((one) => queue.get(one)));
  await ahead;
  expect(most).toBe(2);
  expect(answers.map(({ status }) => status)).toEqual([
    'fulfilled',
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
  ]);
});

test('a card that is being written is seen by nobody until it is whole', async () => {
  const cache = cardCache(folder, 'x', warn);
  // Long enough to be written in many pieces.
  const long = Buffer.alloc(32 * 1024 * 1024);
  const path = join(folder, 'long.png');
  let done = false;
  const written = cache.write('long', long).finally(() => (done = true));
  const seen = new Set<number>();
  while (!done) {
    if (existsSync(path)) seen.add(statSync(path).size);
    await new Promise((next) => setImmediate(next));
  }
  expect(await written).toBe(true);
  expect([...seen].filter((size) => size !== long.length)).toEqual([]);
  expect(statSync(path).size).toBe(long.length);
});

test('a card that was given out waits on disk, not in memory', async () => {
  const cache = cardCache(folder, 'x', warn);
  const read = vi.fn(cache.read);
  draw.mockClear();
  const queue = cardQueue({ ...cache, read }, draw, 2);
  const first = await queue.get(card('A'));
  const second = await queue.get(card('A'));
  expect(second.equals(first)).toBe(true);
  // Another buffer: the first is not kept for as long as the build runs.
  expect(second).not.toBe(first);
  expect([read.mock.calls.length, draw.mock.calls.length]).toEqual([2, 1]);
});

test('a card that could not be drawn is tried again when it is asked for again', async () => {
  const fails = vi.fn(() => Promise.reject(new Error('No ink.')));
  const queue = cardQueue(cardCache(folder, 'x', warn), fails, 2);
  await expect(queue.get(card('A'))).rejects.toThrow('No ink.');
  await expect(queue.get(card('A'))).rejects.toThrow('No ink.');
  expect(fails).toHaveBeenCalledTimes(2);
});
