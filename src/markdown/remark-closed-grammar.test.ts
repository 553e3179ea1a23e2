import { compile } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import { expect, test } from 'vitest';
import { gfmOptions } from './gfm.ts';
import { remarkClosedGrammar } from './remark-closed-grammar.ts';

const compiled = async (body: string) =>
  String(await compile(body, { remarkPlugins: [[remarkGfm, gfmOptions], remarkClosedGrammar] }));

test.each([
  'A claim: <Claim id="a">words</Claim>, and *emphasis*.',
  '<Claim id="a">A paragraph that is wholly one claim.</Claim>',
  '<PullQuote claim="a"/>\n\n<Dispute claims="a b"/>',
  'In <span lang="ru" dir="ltr">русский</span>, H<sub>2</sub>O, <abbr title="Organisation">Org.</abbr><br/>',
  '| a | b |\n| - | - |\n| 1 | 2 |\n\nA note.[^1]\n\n[^1]: Here.',
  'A brace \\{ and a sign \\< that are no markup.',
])('compiles what authors may write: %s', async (body) => {
  await expect(compiled(body)).resolves.toContain('export default');
});

test.each([
  ['import fs from "node:fs"', 'import or export'],
  ['export const a = 1', 'import or export'],
  ['{process.exit(1)}', 'an {expression}'],
  ['Words {1 + 1}.', 'an {expression}'],
  ['{/* a comment */}', 'an {expression}'],
  ['<Claim id={a}>words</Claim>', 'id of <Claim> is not plain text'],
  ['<Claim {...a}>words</Claim>', '<Claim> has no attribute {...}'],
  ['<Claim id="a" onclick="alert(1)">words</Claim>', '<Claim> has no attribute "onclick"'],
  ['<span onmouseover="alert(1)">words</span>', '<span> has no attribute "onmouseover"'],
  ['<span style="position:fixed">words</span>', '<span> has no attribute "style"'],
  ['<script>alert(1)</script>', '<script> is not a word'],
  ['<a href="javascript:alert(1)">words</a>', '<a> is not a word'],
  ['<Fragment set:html="<b>"/>', '<Fragment> is not a word'],
  ['<>words</>', '<> is not a word'],
  ['<props.components.Claim/>', '<props.components.Claim> is not a word'],
])('refuses to compile %s', async (body, told) => {
  await expect(compiled(body)).rejects.toThrow(told);
});
