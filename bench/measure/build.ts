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
  /** Seconds of builds after one sentence each, in turn with the others that take so little; none of those that do not. */
  edits: number[];
}

interface Turn {
  contestant: Contestant;
  growth: Growth;
  /** Of the record, not of the texts: only this site has one. */
  hasRecord: boolean;
  /** The texts as its last turn left them. */
  content: GeneratedContent;
}

/** A build after an edit of most of them is over in seconds: below so many, edits are repeated. */
const quick = 15;

async function takeTurn({ contestant, growth, hasRecord, content }: Turn, turn: number) {
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

/** One sentence after the other, each built by all who are quick before the next: one turn gives a ratio by chance. */
async function repeatEdits(turns: readonly Turn[], edits: number): Promise<void> {
  const quickOnes = turns.filter(({ growth }) =>
    growth.builds.sentence.every(({ seconds }) => seconds < quick),
  );
  for (let i = 0; i < edits; i += 1) {
    for (const { contestant, growth, content } of quickOnes) {
      await contestant.save(content, editSentence(content, seeded('bench', 'edits', i)));
      growth.edits.push((await contestant.build()).seconds);
    }
  }
}

/** Builds of so many analyses: this site, plain Astro and Eleventy, in turn. */
async function measureSize(
  contestants: readonly { contestant: Contestant; hasRecord: boolean }[],
  {
    analyses,
    runs,
    edits,
    say,
  }: { analyses: number; runs: number; edits: number; say: (text: string) => void },
): Promise<Growth[]> {
  const turns: Turn[] = contestants.map(({ contestant, hasRecord }) => ({
    contestant,
    hasRecord,
    content: generateContent({ seed: 1, analyses }),
    growth: {
      label: contestant.label,
      analyses,
      builds: { cold: [], unchanged: [], sentence: [], actor: [], source: [] },
      edits: [],
    },
  }));
  for (let turn = 0; turn < runs; turn += 1) {
    for (const one of turns) {
      say(`${analyses} analyses, turn ${turn + 1} of ${runs}: ${one.contestant.label}`);
      // Each begins with the same texts: an edit changes them in place.
      one.content = generateContent({ seed: 1, analyses });
      await takeTurn(one, turn);
    }
  }
  say(`${analyses} analyses: ${edits} edits in turn`);
  await repeatEdits(turns, edits);
  return turns.map(({ growth }) => growth);
}

/** Builds of every size. */
export async function measureBuilds({
  sizes,
  runs,
  edits,
  say,
}: {
  sizes: readonly number[];
  runs: number;
  /** How many more edits are built in turn, at the end of each size. */
  edits: number;
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
      growths.push(...(await measureSize(contestants, { analyses, runs, edits, say })));
    return growths;
  });
}
