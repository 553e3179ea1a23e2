import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changed, content, exampleText, file } from '../../tests/support/example-analysis.ts';
import { runChecks } from './run.ts';
import { readAnalysis } from './analysis-file.ts';
import { readContent } from './content.ts';

const lineOf = (text: string, words: string) =>
  text.slice(0, text.indexOf(words)).split('\n').length;

describe('a file in which everything holds', () => {
  const read = file(exampleText);

  test('is read whole: record, body and places', () => {
    expect(read.path).toBe('x.mdx');
    expect(read.bodyError).toBeUndefined();
    expect(read.record?.claims.map(({ id }) => id)).toEqual(['port-open', 'our-view']);
    expect(read.body?.placements.map(({ claim }) => claim)).toEqual(['port-open', 'our-view']);
  });

  test('has its frontmatter and its body on the lines of the file', () => {
    expect(read.frontmatter.placeOf(['title'])).toEqual({ line: 2, column: 8 });
    expect(read.frontmatter.placeOf(['claims', 0, 'id']).line).toBe(
      lineOf(exampleText, '- id: port-open'),
    );
    expect(read.tree?.children[0]?.position?.start).toMatchObject({
      line: lineOf(exampleText, '## The port'),
      column: 1,
    });
  });

  test.each([
    ['Windows line ends', exampleText.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${exampleText}`],
    ['spaces after the fences', exampleText.replaceAll('---\n', '---  \n')],
    ['both', `\uFEFF${exampleText.replaceAll('\n', '\r\n')}`],
  ])('is the same with %s', (_, text) => {
    const other = file(text);
    expect(other.record).toEqual(read.record);
    expect(other.body?.sections).toEqual(read.body?.sections);
    expect(other.frontmatter.placeOf(['claims', 1, 'id'])).toEqual(
      read.frontmatter.placeOf(['claims', 1, 'id']),
    );
    expect(other.tree?.children[0]?.position?.start).toMatchObject({
      line: lineOf(exampleText, '## The port'),
      column: 1,
    });
  });
});

describe('the fences of the frontmatter', () => {
  test('are the first two lines of hyphens; a third is a rule in the text', () => {
    const read = file(changed(['## The port\n', '---\n\n## The port\n']));
    expect(read.record).toBeDefined();
    expect(read.tree?.children[0]?.type).toBe('thematicBreak');
  });

  test('are not found below the beginning of the file', () => {
    const read = file(`\n${exampleText}`);
    expect(read.record).toBeUndefined();
    expect(read.frontmatter.data).toBeNull();
  });

  test('may hold nothing', () => {
    const read = file('---\n---\nSome words.\n');
    expect(read.frontmatter.errors).toEqual([]);
    expect(read.record).toBeUndefined();
    expect(read.tree?.children[0]?.position?.start.line).toBe(3);
  });

  test('may be the end of the file', () => {
    expect(file('---\ntitle: x\n---').frontmatter.data).toEqual({ title: 'x' });
  });
});

describe('a broken file', () => {
  test('with a body that is no MDX keeps its record and says where', () => {
    const text = changed(['We think', 'We <think']);
    const read = file(text);
    expect(read.record).toBeDefined();
    expect(read.tree).toBeUndefined();
    expect(read.body).toBeUndefined();
    expect(read.bodyError?.line).toBe(lineOf(text, 'We <think'));
  });

  test('with YAML that cannot be read keeps its body', () => {
    const read = file(changed(['topic: Shipping', 'topic: [']));
    expect(read.record).toBeUndefined();
    expect(read.frontmatter.errors).toHaveLength(1);
    expect(read.body?.placements).toHaveLength(2);
  });

  test.each([
    ['nothing', ''],
    ['white space', ' \n\t\n'],
    ['fences only', '---\n---'],
    ['one fence', '---\n'],
    ['a tag of YAML that is not known', '---\na: !!js/function "x"\n---\n'],
    ['an anchor and its alias', '---\na: &a [*a]\n---\n'],
    ['a merge key', '---\n<<: *x\n---\n'],
    ['two documents', '---\na: 1\n...\nb: 2\n---\n'],
    ['control characters', '---\na: \u0000\u0007\n---\n\u0000<\u0007'],
    ['half a surrogate pair', '---\na: "\ud83d"\n---\n## \ud83d\n'],
    ['prototypes', '---\n__proto__: { a: 1 }\nconstructor: 2\n---\n<constructor/> <__proto__/>\n'],
    ['tags that cross', '---\na: 1\n---\n\n<Claim id="x"><PullQuote></Claim></PullQuote>\n'],
    ['an import that is none', '---\na: 1\n---\n\nimport x\n'],
    ['an expression that is none', '---\na: 1\n---\n\n{a b}\n'],
    ['an attribute that is none', '---\na: 1\n---\n\n<Claim id={a b}/>\n'],
    ['a spread that is none', '---\na: 1\n---\n\n<Claim {a}/>\n'],
    ['a footnote without a note', '---\na: 1\n---\n\nSo.[^1]\n'],
  ])('holding %s is read without an exception', (_, text) => {
    expect(() => readAnalysis('x.mdx', text)).not.toThrow();
    expect(readAnalysis('x.mdx', text).record).toBeUndefined();
  });

  test('that is cut off anywhere is read without an exception', () => {
    for (let end = 0; end < exampleText.length; end += 7) {
      const text = exampleText.slice(0, end);
      expect(() => readAnalysis('x.mdx', text), text.slice(-40)).not.toThrow();
    }
  });
});

describe('a content folder', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'content-'));
    await mkdir(join(folder, 'analyses', 'drafts'), { recursive: true });
    await writeFile(join(folder, 'analyses', 'b.mdx'), exampleText);
    await writeFile(join(folder, 'analyses', 'a.mdx'), 'Broken <');
    await writeFile(join(folder, 'analyses', 'notes.md'), 'Not an analysis.');
    await writeFile(join(folder, 'analyses', 'drafts', 'c.mdx'), exampleText);
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('gives every analysis in it, by name, and nothing else', async () => {
    const { analyses } = await readContent(folder, { today: '2026-11-24' });
    expect(analyses.map(({ path }) => path.replace(/.*[\\/]/, ''))).toEqual(['a.mdx', 'b.mdx']);
    expect(analyses.map(({ record }) => record !== undefined)).toEqual([false, true]);
    expect(analyses[1]?.text).toBe(exampleText);
  });

  test('without site.yaml is read all the same: a rule reports it', async () => {
    const { site } = await readContent(folder, { today: '2026-11-24' });
    expect(runChecks(content([], { site }))).toMatchObject([
      { file: expect.stringMatching(/site\.yaml$/), line: 1, column: 1, rule: 'site-is-valid' },
    ]);
  });

  test('is read anew every time', async () => {
    const path = join(folder, 'analyses', 'b.mdx');
    await writeFile(path, changed(['title: A port opens', 'title: A port shuts']));
    const { analyses } = await readContent(folder, { today: '2026-11-24' });
    expect(analyses[1]?.record?.title).toBe('A port shuts');
  });

  test('that does not exist is told as a site without site.yaml', async () => {
    const gone = await readContent(join(folder, 'gone'), { today: '2026-11-24' });
    expect(runChecks(gone)).toMatchObject([{ rule: 'site-is-valid', line: 1, column: 1 }]);
  });

  test('checks what a link leads to, and tells of one that leads nowhere', async () => {
    const other = await mkdtemp(join(tmpdir(), 'content-'));
    await mkdir(join(other, 'analyses'));
    await symlink(join(folder, 'analyses', 'a.mdx'), join(other, 'analyses', 'linked.mdx'));
    await symlink(join(other, 'nowhere'), join(other, 'analyses', 'lost.mdx'));
    const read = await readContent(other, { today: '2026-11-24' });
    const told = runChecks(read).map(({ file, rule }) => `${file.replace(/.*\//, '')} ${rule}`);
    expect(told).toContain('linked.mdx frontmatter-is-valid');
    expect(told).toContain('lost.mdx file-is-text');
    await rm(other, { recursive: true });
  });

  test('tells of a kept state that is not UTF-8', async () => {
    const other = await mkdtemp(join(tmpdir(), 'content-'));
    await mkdir(join(other, 'analyses'));
    await mkdir(join(other, 'versions', 'a'), { recursive: true });
    const path = join(other, 'versions', 'a', '2026-11-24.json');
    await writeFile(path, Buffer.from('{ "title": "Café" }', 'latin1'));
    const { versions } = await readContent(other, { today: '2026-11-24' });
    expect(versions[0]?.yaml.errors).toEqual([
      {
        line: 1,
        column: 16,
        message: 'The file is not UTF-8 from here on.',
        hint: 'Save it with the encoding UTF-8.',
      },
    ]);
    expect(versions[0]?.data).toBeUndefined();
    await rm(other, { recursive: true });
  });

  test('tells of every file that is meant to be read, and of no other', async () => {
    const other = await mkdtemp(join(tmpdir(), 'content-'));
    const analyses = join(other, 'analyses');
    await mkdir(analyses);
    const strays = ['port', 'port.jpg', 'port.mdx ', 'port.mdx.txt'];
    for (const name of [...strays, '.DS_Store', '.port.mdx.swp', 'port.mdx~', 'port.mdx'])
      await writeFile(join(analyses, name), exampleText);
    const read = await readContent(other, { today: '2026-11-24' });
    expect(read.analyses.map(({ slug }) => slug)).toEqual(['port']);
    expect(read.strays.map(({ path }) => path.replace(/.*analyses./, ''))).toEqual(strays);
    await rm(other, { recursive: true });
  });

  test('without a folder of analyses is told so; one that is empty is fine', async () => {
    const other = await mkdtemp(join(tmpdir(), 'content-'));
    const strays = async () => (await readContent(other, { today: '2026-11-24' })).strays;
    expect(await strays()).toMatchObject([{ isMissing: true }]);
    await mkdir(join(other, 'analyses'));
    expect(await strays()).toEqual([]);
    await rm(other, { recursive: true });
  });

  test('tells of texts that are no analyses', async () => {
    const { strays } = await readContent(folder, { today: '2026-11-24' });
    expect(strays.map(({ path }) => path.replace(/.*analyses./, ''))).toEqual([
      'drafts/c.mdx',
      'notes.md',
    ]);
  });
});
