import { describe, expect, test } from 'vitest';
import { readAnalysis, readAnalysisBytes } from '../../src/checks/analysis-file.ts';
import type { Content } from '../../src/checks/content.ts';
import type { Issue } from '../../src/checks/issue.ts';
import {
  fileRules,
  permalinksRules,
  rules,
  siteRules,
  strayRules,
  versionRules,
} from '../../src/checks/rules/index.ts';
import { runChecks } from '../../src/checks/run.ts';
import { readVersion } from '../../src/checks/version-file.ts';
import { readPermalinks, readSite } from '../../src/checks/yaml-file.ts';
import { placesIn } from '../../src/lib/places.ts';
import { content, exampleText } from '../support/example-analysis.ts';
import { everyKeyText, type Case } from './case.ts';
import { dates } from './dates.ts';
import { disguisedAddresses } from './disguised-addresses.ts';
import { evidence } from './evidence.ts';
import { files } from './files.ts';
import { frontmatterKeys } from './frontmatter-keys.ts';
import { frontmatterValues } from './frontmatter-values.ts';
import { grammar } from './grammar.ts';
import { links } from './links.ts';
import { permalinks } from './permalinks.ts';
import { references } from './references.ts';
import { site } from './site.ts';
import { text } from './text.ts';
import { together } from './together.ts';
import { versions } from './versions.ts';
import { yaml } from './yaml.ts';

const topics: Record<string, readonly Case[]> = {
  'keys of the frontmatter': frontmatterKeys,
  'values of the frontmatter': frontmatterValues,
  'the YAML of the frontmatter': yaml,
  'names and what they name': references,
  'evidence and quotations': evidence,
  dates,
  'addresses that were published': permalinks,
  links,
  'addresses in disguise': disguisedAddresses,
  'code and unknown elements': grammar,
  'headings, notes and the form of the text': text,
  'files as a whole': files,
  'site.yaml': site,
  'states that were kept': versions,
  'several mistakes at once': together,
};

const mark = /⟦([a-z-]+)⟧/g;

/** What is expected of a file, as `file:line:column rule`; and its text without the marks. */
function marked(path: string, written: string): { text: string; expected: string[] } {
  const found: { offset: number; rule: string }[] = [];
  let removed = 0;
  const stripped = written.replace(mark, (sign, rule: string, offset: number) => {
    found.push({ offset: offset - removed, rule });
    removed += sign.length;
    return '';
  });
  // A byte order mark is no column that an editor shows.
  const skipped = stripped.startsWith('\uFEFF') ? 1 : 0;
  const placeOf = placesIn(stripped.slice(skipped));
  return {
    text: stripped,
    expected: found.map(({ offset, rule }) => {
      const { line, column } = placeOf(Math.max(0, offset - skipped));
      return `${path}:${line}:${column} ${rule}`;
    }),
  };
}

/** A case without its marks: what to check, made anew at each call, and what must be found. */
function prepared(broken: Case): { expected: string[]; make: () => Content } {
  const path = marked('', broken.path ?? 'x.mdx').text;
  const analysis = marked(path, broken.text);
  const others = Object.entries(broken.others ?? {}).map(([name, written]) => ({
    name,
    ...marked(name, written),
  }));
  const strays = (broken.strays ?? []).map((written) => {
    const name = marked('', written).text;
    return { path: name, ...marked(name, written) };
  });
  const kept = Object.entries(broken.versions ?? {}).map(([name, written]) => ({
    name,
    ...marked(name, written),
  }));
  const siteFile = broken.site === undefined ? undefined : marked('site.yaml', broken.site);
  const permalinksFile =
    broken.permalinks === undefined ? undefined : marked('permalinks.json', broken.permalinks);
  return {
    expected: [
      ...analysis.expected,
      ...marked(path, broken.path ?? '').expected,
      ...others.flatMap(({ expected }) => expected),
      ...strays.flatMap(({ expected }) => expected),
      ...kept.flatMap(({ expected }) => expected),
      ...(siteFile?.expected ?? []),
      ...(permalinksFile?.expected ?? []),
    ].sort(),
    make: () => {
      const analyses = [
        broken.bytes
          ? readAnalysisBytes(path, broken.bytes(analysis.text))
          : readAnalysis(path, analysis.text),
        ...others.map((other) => readAnalysis(other.name, other.text)),
      ];
      return content(analyses, {
        strays: strays.map((stray) => ({ path: stray.path })),
        versions: kept.map(({ name, text }) => readVersion(name, name, Buffer.from(text))),
        ...(siteFile && { site: readSite('site.yaml', siteFile.text) }),
        ...(permalinksFile && {
          permalinks: readPermalinks('permalinks.json', permalinksFile.text),
        }),
      });
    },
  };
}

const shown = (issues: readonly Issue[]) =>
  issues.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`).sort();

test.each([
  ['of the example', exampleText],
  ['with every key', everyKeyText],
])('the text %s, of which the cases are made, holds', (_, whole) => {
  expect(runChecks(content([readAnalysis('x.mdx', whole)]))).toEqual([]);
});

describe.each(Object.entries(topics))('%s', (_, cases) => {
  test.each(cases.map((broken) => [broken.name, broken] as const))('%s', (__, broken) => {
    const { expected, make } = prepared(broken);
    const before = performance.now();
    const issues = runChecks(make());
    const took = performance.now() - before;

    expect(shown(issues)).toEqual(expected);
    for (const { message, hint } of issues) {
      expect(message.trim()).not.toBe('');
      expect(hint.trim()).not.toBe('');
      expect(`${message} ${hint}`).not.toMatch(/undefined|\[object|NaN/);
    }
    expect(runChecks(make())).toEqual(issues);
    expect(took).toBeLessThan(2000);
  });
});

const ruleOf = (expected: string) => expected.split(' ').at(-1);

test('the corpus is large, says each name once, and holds a case of every rule', () => {
  const all = Object.values(topics).flat();
  expect(all.length).toBeGreaterThanOrEqual(150);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  const found = new Set(all.flatMap((broken) => prepared(broken).expected.map(ruleOf)));
  const known = [
    ...rules,
    ...fileRules,
    ...siteRules,
    ...permalinksRules,
    ...versionRules,
    ...strayRules,
  ];
  expect(known.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
});
