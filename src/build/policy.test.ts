import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { pageFacts } from './page-facts.ts';
import { policyOf } from './policy.ts';

const sha256 = (text: string) =>
  `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/** The sources that a policy allows for one directive. */
function allowed(html: string, directive: string): string[] {
  const line = policyOf(pageFacts('index.html', html))
    .split('; ')
    .find((part) => part.startsWith(`${directive} `));
  return line?.split(' ').slice(1) ?? [];
}

describe('the policy of a page', () => {
  test('allows each inline script by the hash of its exact text', () => {
    // Computed outside of this project: printf 'alert(1)' | openssl dgst -sha256 -binary | base64
    expect(allowed('<script>alert(1)</script>', 'script-src')).toEqual([
      "'self'",
      "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='",
    ]);
  });

  test.each([
    ['signs that HTML escapes', 'if (a < b && c > "d") e = \'&amp;\';'],
    ['letters of other scripts', 'const a = "“Москва” — 中";'],
    ['space and line breaks around it', '\n  let a = 1;\n\n'],
    ['what looks like markup', 'a = "<p>so</p><!-- b -->";'],
    ['nothing', ''],
  ])('hashes a script with %s as it stands', (_, script) => {
    expect(allowed(`<script>${script}</script>`, 'script-src')).toEqual(["'self'", sha256(script)]);
  });

  test('hashes data blocks and modules too', () => {
    const html = `<script type="application/ld+json">{"@type":"NewsArticle"}</script>
      <script type="module">let a;</script>`;
    expect(allowed(html, 'script-src')).toEqual([
      "'self'",
      sha256('{"@type":"NewsArticle"}'),
      sha256('let a;'),
    ]);
  });

  test('does not hash scripts that come from a file', () => {
    expect(allowed('<script src="/a.js"></script>', 'script-src')).toEqual(["'self'"]);
    expect(allowed('<script src>x</script>', 'script-src')).toEqual(["'self'"]);
  });

  test('names a text that stands twice once', () => {
    const html = '<script>a</script><script>a</script><style>b</style><style>b</style>';
    expect(allowed(html, 'script-src')).toHaveLength(2);
    expect(allowed(html, 'style-src')).toHaveLength(2);
  });

  test('allows inline styles by hash, apart from scripts', () => {
    const html = '<style>a > b { color: red }</style><script>a</script>';
    expect(allowed(html, 'style-src')).toEqual(["'self'", sha256('a > b { color: red }')]);
    expect(allowed(html, 'script-src')).toEqual(["'self'", sha256('a')]);
  });

  test('hashes nothing that is no script: comments and text', () => {
    const html = '<!-- <script>a</script> --><textarea><script>a</script></textarea>';
    expect(allowed(html, 'script-src')).toEqual(["'self'"]);
  });

  test('of a page without inline code allows own files only', () => {
    expect(policyOf(pageFacts('index.html', '<p>So.</p>'))).toMatchInlineSnapshot(
      `"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'"`,
    );
  });

  test('never allows inline code as such, nor other hosts, and fits in an attribute', () => {
    const html = `<p onclick="a()" style="color: red">So.</p>
      <script>a</script><script src="https://other.example/a.js"></script><style>b</style>`;
    const policy = policyOf(pageFacts('index.html', html));
    expect(policy).not.toMatch(/unsafe|https?:|\*|strict-dynamic/);
    expect(policy).not.toContain('"');
    expect(policy).not.toContain(sha256('a()'));
  });
});
