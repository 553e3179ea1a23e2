import { afterEach, expect, test, vi } from 'vitest';

/** The digest of the design as a build that starts now would have it. */
async function digest(): Promise<string> {
  vi.resetModules();
  const { designDigest } = await import('./design.ts');
  return designDigest();
}

afterEach(() => {
  vi.doUnmock('./fonts.ts');
  vi.doUnmock('./masthead.ts?raw');
});

test('the design is another one where one byte of one font is', async () => {
  const before = await digest();
  vi.doMock(import('./fonts.ts'), async (original) => {
    const { loadFonts } = await original();
    return {
      loadFonts: async () => {
        const fonts = await loadFonts();
        const last = fonts.at(-1);
        if (!last) throw new Error('There are no fonts.');
        const data = Buffer.from(last.data);
        data.writeUInt8(data.readUInt8(100) ^ 1, 100);
        return [...fonts.slice(0, -1), { ...last, data }];
      },
    };
  });
  expect(await digest()).not.toBe(before);
});

test('the design is another one where the text of a file that draws is', async () => {
  const before = await digest();
  expect(await digest()).toBe(before);
  vi.doMock('./masthead.ts?raw', () => ({ default: 'Another masthead.' }));
  expect(await digest()).not.toBe(before);
});
