import { generateContent } from '../generate/content.ts';
import { changeActor, changeSource, editSentence } from '../generate/edits.ts';
import { seeded, type Random } from '../generate/random.ts';
import type { GeneratedContent } from '../generate/shape.ts';
import { effectOf, takeSnapshot, type Effect, type Snapshot } from './built-files.ts';
import { ownSite, peerWithTexts, type Contestant } from './contestant.ts';
import { withoutCaches } from './own-site.ts';
import type { Run } from './run-command.ts';

/** What happens before a build; in this order, each after the build before it. */
export const occasions = ['cold', 'unchanged', 'sentence', 'actor', 'source'] as const;
export type Occasion = (typeof occasions)[number];

const edits = { sentence: editSentence, actor: changeActor, source: changeSource } as const;

/** A build: how it went, and what became of the files. */
export interface Build extends Run, Effect {
  /** The analyses whose files the edit changed. */
  edited: number;
}

/** All builds of one contestant at one size: for each occasion one for each turn. */
export interface Growth {
  label: string;
  analyses: number;
  builds: Record<Occasion, Build[]>;
}

interface Turn {
  contestant: Contestant;
  growth: Growth;
  /** Of the record, not of the texts: only this site has one. */
  hasRecord: boolean;
}

async function takeTurn(
  { contestant, growth, hasRecord }: Turn,
  content: GeneratedContent,
  turn: number,
) {
  await contestant.forget();
  await contestant.write(content);
  let before: Snapshot = new Map();
  for (const occasion of occasions) {
    if (!hasRecord && (occasion === 'actor' || occasion === 'source')) continue;
    let edited = 0;
    if (occasion !== 'cold' && occasion !== 'unchanged') {
      const random: Random = seeded('bench', occasion, turn);
      const edit = edits[occasion](content, random);
      await contestant.save(content, edit);
      edited = edit.slugs.length;
    }
    const run = await contestant.build();
    const after = await takeSnapshot(contestant.output, before);
    growth.builds[occasion].push({ ...run, ...effectOf(before, after), edited });
    before = after;
  }
}

/** Builds of so many analyses: this site, plain Astro and Eleventy, in turn. */
async function measureSize(
  contestants: readonly { contestant: Contestant; hasRecord: boolean }[],
  { analyses, runs, say }: { analyses: number; runs: number; say: (text: string) => void },
): Promise<Growth[]> {
  const turns = contestants.map(({ contestant, hasRecord }) => ({
    contestant,
    hasRecord,
    growth: {
      label: contestant.label,
      analyses,
      builds: { cold: [], unchanged: [], sentence: [], actor: [], source: [] },
    } satisfies Growth as Growth,
  }));
  for (let turn = 0; turn < runs; turn += 1) {
    for (const one of turns) {
      say(`${analyses} analyses, turn ${turn + 1} of ${runs}: ${one.contestant.label}`);
      // Each begins with the same texts: an edit changes them in place.
      await takeTurn(one, generateContent({ seed: 1, analyses }), turn);
    }
  }
  return turns.map(({ growth }) => growth);
}

/** Builds of every size. */
export async function measureBuilds({
  sizes,
  runs,
  say,
}: {
  sizes: readonly number[];
  runs: number;
  say: (text: string) => void;
}): Promise<Growth[]> {
  const contestants = [
    { contestant: ownSite(), hasRecord: true },
    { contestant: await peerWithTexts('astro-mdx'), hasRecord: false },
    { contestant: await peerWithTexts('eleventy'), hasRecord: false },
  ];
  return withoutCaches(async () => {
    const growths: Growth[] = [];
    for (const analyses of sizes)
      growths.push(...(await measureSize(contestants, { analyses, runs, say })));
    return growths;
  });
}
