import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodePng, inkBox } from '../../../tests/support/png.ts';
import { balance, fit, fitLine, type Fitted, type Room } from './fit.ts';
import type { Node } from './nodes.ts';
import { createRenderer } from './renderer.ts';

const renderer = await createRenderer();
const sizes = [64, 48, 40];
const room: Room = { width: 600, height: 240 };
const set = (text: string, lang = 'en') => fit(renderer, text, { weight: 500, lang }, sizes, room);

/** The ink of a fitted text, drawn with its room at 100, 100. */
async function inkOf(node: Node) {
  const sheet: Node = {
    type: 'container',
    style: { width: 1200, height: 630, backgroundColor: '#ffffff', color: '#000000' },
    children: [{ ...node, style: { ...node.style, position: 'absolute', left: 100, top: 100 } }],
  };
  return inkBox(decodePng(await renderer.png(sheet)), 0xffffff);
}

async function expectInRoom({ node, text, size }: Fitted): Promise<void> {
  const ink = await inkOf(node);
  // A letter leans out of its box by a hair; an accent on a capital, or on an Arabic letter, reaches above its line.
  const hair = size * 0.25;
  const box = JSON.stringify({ ink, text });
  expect(ink.left, box).toBeGreaterThanOrEqual(100 - hair);
  expect(ink.right, box).toBeLessThanOrEqual(100 + room.width + hair);
  expect(ink.top, box).toBeGreaterThanOrEqual(100 - hair);
  expect(ink.bottom, box).toBeLessThanOrEqual(100 + room.height + hair);
}

test('a short text is set in the largest size, a longer one smaller, and neither is cut', async () => {
  const long = 'The port is open from Monday, the minister said, and it will stay open all year.';
  expect(await set('The port is open.')).toMatchObject({ size: 64, text: 'The port is open.' });
  expect(await set(long)).toMatchObject({ size: 48, text: long });
});

test('a text that even the smallest size does not hold is cut at a word, before punctuation', async () => {
  const text = 'The port, which is open, is open, '.repeat(30).trim();
  const fitted = await set(text);
  expect(fitted.size).toBe(40);
  expect(fitted.text).toMatch(/^The port, .*[a-z]…$/);
  expect(text.startsWith(fitted.text.slice(0, -1))).toBe(true);
  expect(text.charAt(fitted.text.length - 1)).toMatch(/[ ,]/);
  // As much as there is room for: another word would not have fitted.
  const more = text.slice(0, fitted.text.length + 9);
  expect((await set(more)).text).not.toBe(more);
  await expectInRoom(fitted);
});

test('a word that is wider than the room is set smaller, then broken, then cut', async () => {
  const word = 'Donaudampfschifffahrt';
  expect(await set(word)).toMatchObject({ size: 48, text: word });
  const longer = `${word}selektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft`;
  const broken = await set(longer);
  expect(broken).toMatchObject({ size: 40, text: longer });
  await expectInRoom(broken);
  const cut = await set(`https://example.org/${'path/'.repeat(200)}`);
  expect(cut.text).toMatch(/^https:.*…$/);
  await expectInRoom(cut);
});

test('where there is no room for a letter, nothing is drawn, and nothing fails', async () => {
  const fitted = await fit(renderer, 'The port', { weight: 400 }, [40], { width: 5, height: 5 });
  expect(fitted).toMatchObject({ text: '', height: 0 });
});

test('a line is cut only where its smallest size does not hold it', async () => {
  const line = (text: string) => fitLine(renderer, text, { weight: 600 }, [48, 36], 400);
  expect(await line('On the Record')).toMatchObject({ size: 48, text: 'On the Record' });
  expect(await line('On the Record of all')).toMatchObject({ size: 36 });
  expect((await line('The Quarterly Review of Everything')).text).toBe('The Quarterly…');
});

test('an Arabic text stands at the right, with its full stop at the left end', async () => {
  const fitted = await set('الميناء مفتوح.', 'ar');
  const ink = await inkOf(fitted.node);
  expect(ink.right).toBeGreaterThan(100 + room.width - 20);
  expect(ink.left).toBeGreaterThan(300);
  const mixed = await set('قال Trump إن الميناء مفتوح في 2025، ثم غادر إلى موسكو.', 'ar');
  await expectInRoom(mixed);
  // Letters of Arabic script join: a word is narrower than its letters by themselves.
  const [joined, apart] = await Promise.all([set('ممممم', 'ar'), set('م م م م م', 'ar')]);
  const width = async ({ node }: Fitted) => {
    const box = await inkOf(node);
    return box.right - box.left;
  };
  expect(await width(joined)).toBeLessThan(0.8 * (await width(apart)));
});

test('lines are evened out without one more of them', async () => {
  const text = 'Leavitt said Trump was open to meeting both of them';
  const fitted = await fit(renderer, text, { weight: 500 }, [48], room);
  const { node, share } = await balance(renderer, fitted, room);
  const [before, after] = await Promise.all([inkOf(fitted.node), inkOf(node)]);
  expect(after.right).toBeLessThan(before.right);
  expect(after.bottom).toBe(before.bottom);
  expect(share).toBeLessThan(0.95);
});

const scripts: Record<string, [string, string]> = {
  Latin: ['en', 'abcdefghijklmnopqrstuvwxyzÅÉßçğŁ0123456789“”–-/.,;:!?()%&@'],
  Cyrillic: ['ru', 'абвгдежзийклмнопрстуфхцчшщъыьэюяЇҐЁ«»—'],
  Arabic: ['ar', 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤئةى،؛؟٠١٢'],
  mixed: ['en', 'abc مرحبا где 12 “”'],
};

test.each(Object.entries(scripts))(
  'no %s text overflows its room, however long it and its words are',
  async (_, [lang, letters]) => {
    const word = fc.string({
      unit: fc.constantFrom(...letters),
      minLength: 1,
      maxLength: 45,
    });
    const words = fc.array(word, { minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(words, async (list) => {
        const text = renderer.settable(list.join(' '));
        fc.pre(text !== undefined);
        await expectInRoom(await set(text, lang));
      }),
      { seed: 7, numRuns: 20 },
    );
  },
);
