import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleText } from '../support/example-analysis.ts';
import { startLanguageServer, type LanguageServer } from '../support/language-server.ts';

/**
 * What an author sees in VS Code, asked of the language server that its Astro extension runs. The schemas are
 * those that the framework wrote for this project (astro.config.mjs, contentIntellisense).
 */

let folder = '';
let server: LanguageServer | undefined;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'editor-')));
  await mkdir(join(folder, 'content/analyses'), { recursive: true });
  await cp(
    '.astro/collections/analyses.schema.json',
    join(folder, '.astro/collections/analyses.schema.json'),
  );
  await writeFile(
    join(folder, '.astro/collections/collections.json'),
    JSON.stringify({
      collections: [{ hasSchema: true, name: 'analyses' }],
      entries: {
        [pathToFileURL(join(folder, 'content/analyses/port.mdx')).href.toLowerCase()]: 'analyses',
      },
    }),
  );
  await writeFile(join(folder, 'content/analyses/port.mdx'), exampleText);
  server = await startLanguageServer(folder);
});

afterAll(async () => {
  server?.stop();
  await rm(folder, { recursive: true });
});

/** Opens a text in the editor and asks about the place of a sign in it. */
async function ask(method: string, text: string): Promise<unknown> {
  const uri = pathToFileURL(join(folder, 'content/analyses/port.mdx')).href;
  const at = text.indexOf('⌖');
  const before = text.slice(0, at).split('\n');
  server?.notify('textDocument/didOpen', {
    textDocument: { uri, languageId: 'mdx', version: 1, text: text.replace('⌖', '') },
  });
  const answer = await server?.request(method, {
    textDocument: { uri },
    position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
  });
  server?.notify('textDocument/didClose', { textDocument: { uri } });
  return answer;
}

test('the settings of this repository switch it on', async () => {
  const settings = JSON.parse(await readFile('.vscode/settings.json', 'utf8')) as object;
  expect(settings).toMatchObject({ 'astro.content-intellisense': true });
  const { recommendations } = JSON.parse(await readFile('.vscode/extensions.json', 'utf8')) as {
    recommendations: string[];
  };
  expect(recommendations).toContain('astro-build.astro-vscode');
});

test('keys are completed, nested ones too', async () => {
  const text = exampleText.replace('    quote: the', '    ⌖\n    quote: the');
  const { items } = (await ask('textDocument/completion', text)) as { items: { label: string }[] };
  expect(items.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['forecast', 'disputes', 'supersedes', 'restates']),
  );
});

test('values are completed where only some are possible', async () => {
  const text = exampleText.replace('kind: document', 'kind: ⌖');
  const { items } = (await ask('textDocument/completion', text)) as { items: { label: string }[] };
  expect(items.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['document', 'transcript', 'statement', 'report']),
  );
});

test('a key explains itself', async () => {
  const answer = await ask('textDocument/hover', exampleText.replace('    quote:', '    qu⌖ote:'));
  expect(JSON.stringify(answer)).toContain('Verbatim words of the one in');
});

test('an unknown key and an impossible value are marked where they stand', async () => {
  const text = exampleText.replace('topic:', 'topik:').replace('kind: statement', 'kind: statment');
  const { items } = (await ask('textDocument/diagnostic', text)) as {
    items: { message: string; range: { start: { line: number } } }[];
  };
  const lines = text.split('\n');
  const marked = items.map(
    ({ message, range }) => `${lines[range.start.line]?.trim()}: ${message}`,
  );
  expect(marked).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^topik: Shipping: .*topik/),
      expect.stringMatching(/^kind: statment: Value is not accepted/),
    ]),
  );
});
