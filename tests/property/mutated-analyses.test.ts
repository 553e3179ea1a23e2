import { compile } from '@mdx-js/mdx';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import remarkGfm from 'remark-gfm';
import { describe, expect, test } from 'vitest';
import { readAnalysis } from '../../src/checks/analysis-file.ts';
import { holds, type Issue } from '../../src/checks/issue.ts';
import { reportToTerminal } from '../../src/checks/report/terminal.ts';
import { runChecks } from '../../src/checks/run.ts';
import { gfmOptions } from '../../src/markdown/gfm.ts';
import { remarkClosedGrammar } from '../../src/markdown/remark-closed-grammar.ts';
import { content, exampleText } from '../support/example-analysis.ts';
import { mutations } from './mutations.ts';

/**
 * Valid analyses are broken at random: each either still holds, or at least one issue says where it does not.
 * RUNS sets how many are tried (the closing notes give the number of a long run), SEED repeats a run.
 */

const runs = Number(process.env['RUNS'] ?? 300);
const seed = process.env['SEED'] === undefined ? {} : { seed: Number(process.env['SEED']) };
const longest = 2000;

const originals = [
  exampleText,
  readFileSync('tests/sites/every-feature/content/analyses/port.mdx', 'utf8'),
];

/** What is wrong with an issue as a message to an author; nothing where it is as it should be. */
function faultOf({ line, column, message, hint, rule }: Issue, text: string): string | undefined {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const written = lines[line - 1];
  if (written === undefined) return `line ${line} is not in the file of ${lines.length} lines`;
  if (column < 1 || column > written.length + 1) return `column ${column} is not in line ${line}`;
  if (message.trim() === '' || hint.trim() === '') return `${rule} says nothing`;
  if (/undefined|\[object|NaN/.test(message.replaceAll(text, ''))) return `${rule}: ${message}`;
  return undefined;
}

/** What the framework's compiler makes of a text: nothing, if it fails. */
async function compiled(body: string): Promise<string> {
  const file = await compile(
    { value: body, path: 'x.mdx' },
    { remarkPlugins: [[remarkGfm, gfmOptions], remarkClosedGrammar] },
  );
  return String(file);
}

describe('an analysis that is broken at random', () => {
  test.each(originals.map((text, i) => [i, text] as const))(
    'holds or is told where it does not (original %i)',
    async (_, original) => {
      let held = 0;
      let told = 0;
      const texts = mutations.map((mutate) => mutate(original));
      const property = fc.asyncProperty(texts, async (text) => {
        const begun = performance.now();
        const read = readAnalysis('x.mdx', text);
        const issues = runChecks(content([read]));
        expect(performance.now() - begun).toBeLessThan(longest);

        for (const issue of issues.filter(({ file }) => file === 'x.mdx')) {
          expect(faultOf(issue, text)).toBeUndefined();
        }
        expect(() => reportToTerminal(issues, { texts: new Map([['x.mdx', text]]) })).not.toThrow();
        if (!holds(issues)) {
          told += 1;
          return;
        }
        held += 1;
        // What holds can be compiled, and is nothing but elements and words.
        expect(read.record).toBeDefined();
        expect(await compiled(read.bodyText)).not.toMatch(
          /alert|process\.exit|^import (?!\{.*jsx)/m,
        );
      });
      await fc.assert(property, { numRuns: runs, ...seed });
      // Shown in a long run, whose numbers are reported.
      if (process.env['RUNS'] !== undefined) {
        process.stdout.write(`${runs} tried: ${held} held, ${told} told
`);
      }
      // Mutations that all broke the text, or none, would test one half only.
      expect(told).toBeGreaterThan(0);
    },
    600_000,
  );
});
