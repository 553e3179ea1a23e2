import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command } from '../../tests/support/command.ts';
import {
  changed,
  exampleText,
  file,
  permalinksOf,
  siteText,
} from '../../tests/support/example-analysis.ts';

let folder = '';
/** Another content folder with one analysis in it; its name. */
async function contentOf(name: string, text: string): Promise<string> {
  const content = join(folder, name);
  await mkdir(join(content, 'analyses'), { recursive: true });
  await writeFile(join(content, 'site.yaml'), siteText);
  await writeFile(
    join(content, 'permalinks.json'),
    permalinksOf(file(exampleText)).replace('"x"', '"port"'),
  );
  await writeFile(join(content, 'analyses/port.mdx'), text);
  return content;
}

let good = '';
let bad = '';
let doubtful = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-'));
  good = await contentOf('good', exampleText);
  bad = await contentOf(
    'bad',
    changed(['by: minister\n    on', 'by: ministre\n    on'], ['topic:', 'topik:']),
  );
  doubtful = await contentOf(
    'doubtful',
    changed(['    archived: https://archive.example/12\n', '']),
  );
});
afterAll(() => rm(folder, { recursive: true }));

/** Output without the folder of this run. */
const told = (text: string) => text.replaceAll(/[^\s=]*check-\w+\//g, '');

test('content that holds is said to hold, with exit code 0', async () => {
  expect(await command('check', ['--content', good])).toEqual({
    code: 0,
    stdout: 'The content holds.\n',
    stderr: '',
  });
});

test('content that does not hold is shown with its lines, a caret and the fix, with exit code 1', async () => {
  const { code, stdout, stderr } = await command('check', ['--content', bad]);
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  expect(told(stdout)).toMatchInlineSnapshot(`
    "bad/analyses/port.mdx:2:1 topic is missing. (frontmatter-is-valid)
          1 | ---
        > 2 | title: A port opens
            | ^
          3 | description: A short example that holds every part which an analysis must have.
        Expected text.

    bad/analyses/port.mdx:4:1 Unknown key "topik". (frontmatter-is-valid)
          3 | description: A short example that holds every part which an analysis must have.
        > 4 | topik: Shipping
            | ^
          5 | lang: en
        Did you mean "topic"?

    bad/analyses/port.mdx:34:9 Cannot find actor "ministre". (actor-exists)
          33 |     kind: statement
        > 34 |     by: ministre
             |         ^
          35 |     on: 2025-08-07
        Did you mean "minister"?

    3 errors, 0 warnings.
    "
  `);
});

test('a second run finds the same', async () => {
  const [first, second] = await Promise.all([
    command('check', ['--content', bad]),
    command('check', ['--content', bad]),
  ]);
  expect(second).toEqual(first);
});

test('a warning alone lets content hold', async () => {
  const { code, stdout } = await command('check', ['--content', doubtful]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/warning: Source "gazette" has no archived copy/);
  expect(stdout).toMatch(/\n0 errors, 1 warning\.\n$/);
});

test('the folder can be named by a variable too', async () => {
  expect((await command('check', [], { CONTENT_DIR: bad })).code).toBe(1);
});

describe('the format json', () => {
  test('is one object on standard output, and nothing else there', async () => {
    const { code, stdout, stderr } = await command('check', ['--content', bad, '--format', 'json']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const { issues } = JSON.parse(stdout) as { issues: Record<string, unknown>[] };
    expect(issues.map((issue) => Object.keys(issue))).toEqual(
      issues.map(() => ['file', 'line', 'column', 'rule', 'severity', 'message', 'hint']),
    );
    expect(issues.map(({ rule, line, column }) => `${line}:${column} ${rule}`)).toEqual([
      '2:1 frontmatter-is-valid',
      '4:1 frontmatter-is-valid',
      '34:9 actor-exists',
    ]);
  });

  test('is an object where everything holds, and where the folder is not there', async () => {
    const holds = await command('check', ['--content', good, '--format', 'json']);
    expect(JSON.parse(holds.stdout)).toEqual({ issues: [] });
    const gone = await command('check', ['--content', join(folder, 'gone'), '--format=json']);
    expect(gone.code).toBe(1);
    expect(JSON.parse(gone.stdout)).toMatchObject({ issues: [{ rule: 'site-is-valid' }] });
  });

  test('holds the coverage where it is asked for', async () => {
    const { stdout } = await command('check', ['--content', good, '--format', 'json', '--report']);
    expect(JSON.parse(stdout)).toMatchObject({
      issues: [],
      coverage: { claims: 2, supported: 1, unarchived: 0 },
    });
  });
});

test('the format github is annotations and a count', async () => {
  const { stdout } = await command('check', ['--content', bad, '--format', 'github']);
  expect(told(stdout)).toMatch(
    /^::error file=.*bad\/analyses\/port\.mdx,line=2,col=1,title=frontmatter-is-valid::topic is missing\.%0AExpected text\.\n/,
  );
  expect(stdout).toMatch(/\n3 errors, 0 warnings\.\n$/);
});

test('the report follows, as a table', async () => {
  const { code, stdout } = await command('check', ['--content', good, '--report']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^The content holds\.\n\nOne analysis, 2 claims/);
});

test('colour is for terminals that have it', async () => {
  const plain = await command('check', ['--content', bad], { FORCE_COLOR: '0' });
  // eslint-disable-next-line no-control-regex -- the sign that begins a colour
  expect(plain.stdout).not.toMatch(/\u001b/);
});

test('a forecast falls due on the day that is named', async () => {
  const text = changed([
    '  - id: our-view',
    `  - id: ships-come
    text: Ships will come.
    kind: forecast
    by: minister
    on: 2025-08-07
    evidence: [{ source: gazette, excerpt: open }]
    forecast: { criteria: A ship docks., due: 2030-01-01 }
  - id: our-view`,
  ]).replace('We think', '<Claim id="ships-come">Ships</Claim>. We think');
  const content = await contentOf('due', text);
  await cp(join(content, 'permalinks.json'), join(content, 'before.json'));
  await command('permalinks', ['--content', content]);
  const before = await command('check', ['--content', content, '--today', '2030-01-01']);
  const after = await command('check', ['--content', content, '--today', '2030-01-02']);
  expect(before.stdout).toBe('The content holds.\n');
  expect(after.stdout).toContain(
    'Forecast "ships-come" was due on 1 January 2030 and has no outcome.',
  );
});

test.each([
  [['--formt', 'json'], "Unknown option '--formt'"],
  [['--format', 'xml'], 'There is no format "xml".'],
  [['--today', 'soon'], '"soon" is no day.'],
  [['content'], '"content" is no option.'],
])('%j is refused with the usage, on standard error', async (args, message) => {
  const { code, stdout, stderr } = await command('check', args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr.startsWith(message)).toBe(true);
  expect(stderr).toContain('npm run check:content [-- options]');
});

test('help is on standard output', async () => {
  const { code, stdout } = await command('check', ['--help']);
  expect(code).toBe(0);
  expect(stdout).toContain('--format FORMAT');
});

test('an analysis of 5,000 claims, of more than a megabyte, is checked', async () => {
  const number = Array.from({ length: 5000 }, (_, i) => i);
  const claims = number.map(
    (i) => `  - id: claim-number-${i}
    text: The port is open, said for the ${i}th time.
    kind: statement
    by: minister
    on: 2025-08-07
    quote: open from Monday ${i}
    evidence:
      - source: gazette
        excerpt: It says that the port is open from Monday ${i} of the year.
`,
  );
  const body = number.map(
    (i) => `They say that it is <Claim id="claim-number-${i}">“open from Monday ${i}”</Claim>.\n`,
  );
  const text =
    changed(['  - id: our-view', `${claims.join('')}  - id: our-view`]) + body.join('\n');
  expect(text.length).toBeGreaterThan(1_000_000);
  const content = await contentOf('large', text);
  expect(await command('permalinks', ['--content', content])).toMatchObject({ code: 0 });
  expect((await command('check', ['--content', content])).stdout).toBe('The content holds.\n');
  const json = await readFile(join(content, 'permalinks.json'), 'utf8');
  expect(json).toContain('"claim-number-4999": "2026-11-23"');
}, 60_000);
