import type { Actor } from '../../src/model/actor.ts';
import type { Claim } from '../../src/model/claim.ts';
import { countedThing } from './claims.ts';
import type { Random } from './random.ts';
import { ending, heading, opening, sentence, shortClause } from './sentences.ts';
import type { Block, GeneratedAnalysis, GeneratedSection } from './shape.ts';
import { capital } from './words.ts';

/** Sections with a page of their own. */
const sectionCount = 6;
const sentencesOfParagraph = 4;
const wordsOfSentence = 16;
const wordsOfText = 1500;
/** A long record has a long text: no claim without a sentence around it. */
const wordsForClaim = 18;

interface Ground {
  claims: readonly Claim[];
  actors: readonly Actor[];
  places: readonly string[];
  earlier: readonly GeneratedAnalysis[];
}

const marked = (claim: Claim, words: string) => `<Claim id="${claim.id}">${words}</Claim>`;

/** A sentence that states a claim. */
export function claimSentence(random: Random, claim: Claim, places: readonly string[]): string {
  return `${opening(random, places)} ${marked(claim, shortClause(random))}, ${ending(random)}.`;
}

/** A sentence that leads to an earlier analysis, or to its first claim. */
function linkSentence(random: Random, { earlier, places }: Ground): string {
  if (earlier.length === 0) return sentence(random, places);
  const other = random.pick(earlier);
  const anchor = random.chance(0.5) ? '' : `#claim-${other.claims[0]?.id ?? ''}`;
  return `As [an earlier invented analysis](/${other.slug}/${anchor}) tells, the matter ${shortClause(random)}.`;
}

function paragraphs(sentences: readonly string[]): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < sentences.length; at += sentencesOfParagraph)
    blocks.push({ sentences: sentences.slice(at, at + sentencesOfParagraph) });
  return blocks;
}

function table(random: Random, claims: readonly Claim[]): Block {
  const rows = claims.map(
    (claim) => `| ${claim.on} | ${marked(claim, shortClause(random))} | ${ending(random)} |`,
  );
  return {
    markdown: ['| Day | What was done | Note |', '| --- | --- | --- |', ...rows].join('\n'),
  };
}

function bulletList(random: Random, claims: readonly Claim[]): Block {
  const items = claims.map(
    (claim) => `- **${capital(ending(random))}.** ${capital(marked(claim, shortClause(random)))}.`,
  );
  return { markdown: items.join('\n') };
}

/** What stands in a section beside its paragraphs: `claims` are its own. */
function ornaments(random: Random, ground: Ground, n: number, claims: readonly Claim[]): Block[] {
  const all = ground.claims;
  if (n === 1) {
    const [, one, other] = all;
    return one && other ? [{ markdown: `<Dispute claims="${one.id} ${other.id}"/>` }] : [];
  }
  if (n === 2) return [table(random, claims)];
  if (n === 3) return [bulletList(random, claims)];
  if (n === 4 && all.filter(({ figure }) => figure).length > 1)
    return [{ markdown: `<Steps of="${countedThing}"/>` }];
  return n === 5
    ? [{ markdown: random.pick(['<Timeline/>', '<WhoSaidWhat/>', '<SourceMap/>']) }]
    : [];
}

/** A claim of a section whose words can be pulled out, in a block before the text; and a quotation inside it. */
function quotations(
  claims: readonly Claim[],
  actors: readonly Actor[],
): { pulled: Block[]; said: string[] } {
  const quoted = claims.find(({ quote }) => quote !== undefined);
  if (quoted === undefined) return { pulled: [], said: [] };
  const name = actors.find(({ id }) => id === quoted.by)?.name ?? 'somebody';
  return {
    pulled: [{ markdown: `<PullQuote claim="${quoted.id}"/>` }],
    said: [`In the words of ${name}, “${quoted.quote ?? ''}”.`],
  };
}

/** A few claims of a section that stand in a table or a list, and the others. */
function setApart(
  n: number,
  claims: readonly Claim[],
): { apart: readonly Claim[]; rest: readonly Claim[] } {
  const isSet = n === 2 || n === 3;
  return { apart: isSet ? claims.slice(0, 3) : [], rest: isSet ? claims.slice(3) : claims };
}

/** The text of an analysis: an opening without a heading, and six sections that state every claim. */
export function generatedSections(random: Random, ground: Ground): GeneratedSection[] {
  const { claims, places, actors } = ground;
  const words = Math.max(wordsOfText, claims.length * wordsForClaim);
  const sentencesEach = Math.round(words / wordsOfSentence / (sectionCount + 0.5));
  const titles = new Set<string>();
  while (titles.size < sectionCount + 2) titles.add(heading(random, places));
  const [first = '', second = '', ...others] = titles;

  const sectionOf = (n: number): GeneratedSection[] => {
    const own = claims.filter((_, i) => i % sectionCount === n);
    const { apart, rest } = setApart(n, own);
    const { pulled, said } = n % 2 === 0 ? quotations(rest, actors) : { pulled: [], said: [] };
    const stated = rest.map((claim) => claimSentence(random, claim, places));
    const beside = [...said, linkSentence(random, ground)];
    const plain = Array.from(
      { length: Math.max(0, sentencesEach - own.length - beside.length) },
      () => sentence(random, places),
    );
    const all = [...stated, ...beside, ...plain];
    const blocks = [
      ...pulled,
      ...paragraphs(random.sample(all, all.length)),
      ...ornaments(random, ground, n, apart),
    ];
    const section: GeneratedSection = { heading: { text: others[n] ?? '', depth: 2 }, blocks };
    if (n < 4) return [section];
    // The last two have a subsection each.
    const half = Math.ceil(blocks.length / 2);
    const title = n === 4 ? first : second;
    return [
      { ...section, blocks: blocks.slice(0, half) },
      { heading: { text: title, depth: 3 }, blocks: blocks.slice(half) },
    ];
  };
  return [
    { blocks: paragraphs(Array.from({ length: 5 }, () => sentence(random, places))) },
    ...Array.from({ length: sectionCount }, (_, n) => sectionOf(n)).flat(),
  ];
}
