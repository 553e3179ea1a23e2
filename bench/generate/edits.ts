import { AUTHOR, evidenceOf, type Claim } from '../../src/model/claim.ts';
import { mustGet } from '../../src/model/analysis.ts';
import { generatedAnalysis } from './analysis.ts';
import { claimSentence } from './body.ts';
import { claimId, keptClaims } from './claims.ts';
import type { Random } from './random.ts';
import { capital } from './words.ts';
import { clause, heading, sentence } from './sentences.ts';
import type { GeneratedAnalysis, GeneratedContent } from './shape.ts';

/** What an edit did: the content is changed in place, and `writeEdit` (write.ts) saves it. */
export interface Edit {
  /** In words, for whoever reads that something failed after it. */
  what: string;
  /** The analyses whose files change, come or go. */
  slugs: string[];
  /** Whether published ids came or went: permalinks.json changes. */
  ids: boolean;
}

/** The paragraphs of an analysis. */
const paragraphsOf = ({ sections }: GeneratedAnalysis) =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => ('sentences' in block ? [block.sentences] : [])),
  );

/** Names of places, so that new sentences are about the same world. */
const placesOf = ({ topic }: GeneratedAnalysis) => [topic.replace('Affairs of ', '')];

/** A sentence that states no claim, quotes nobody and leads nowhere. */
const isPlain = (text: string) => !/[<“[]/.test(text);

/** Rewrites one sentence of a body. */
export function editSentence(content: GeneratedContent, random: Random): Edit {
  const analysis = random.pick(content.analyses);
  const paragraph = random.pick(paragraphsOf(analysis).filter((one) => one.some(isPlain)));
  const at = random.pick([...paragraph.keys()].filter((i) => isPlain(paragraph[i] ?? '<')));
  paragraph[at] = sentence(random, placesOf(analysis));
  return { what: `a sentence of ${analysis.slug}`, slugs: [analysis.slug], ids: false };
}

const withActor = ({ analyses }: GeneratedContent, id: string) =>
  analyses.filter(({ actors }) => actors.includes(id)).map(({ slug }) => slug);

/** Changes the name or the role of an actor, everywhere it stands; one that more than one analysis has, where there is one. */
export function changeActor(content: GeneratedContent, random: Random): Edit {
  const analysis = random.pick(content.analyses);
  // Newsrooms and governments of the whole world stand in too many analyses to be the usual case.
  const own = analysis.actors.filter((id) => !/-w\d+$/.test(id));
  const shared = own.filter((id) => withActor(content, id).length > 1);
  const actor = mustGet(content.actors, random.pick(shared.length > 0 ? shared : own), 'actor');
  const key = random.pick(['name', 'role'] as const);
  content.actors.set(actor.id, { ...actor, [key]: `${actor[key]} the ${1 + random.below(99)}th` });
  return {
    what: `the ${key} of actor ${actor.id}`,
    slugs: withActor(content, actor.id),
    ids: false,
  };
}

/** Changes the title of a source, everywhere it is cited; one that more than one analysis has, where there is one. */
export function changeSource(content: GeneratedContent, random: Random): Edit {
  const analysis = random.pick(content.analyses);
  const withSource = (id: string) =>
    content.analyses.filter(({ sources }) => sources.includes(id)).map(({ slug }) => slug);
  const shared = analysis.sources.filter((id) => withSource(id).length > 1);
  const id = random.pick(shared.length > 0 ? shared : analysis.sources);
  const source = mustGet(content.sources, id, 'source');
  content.sources.set(id, { ...source, title: heading(random, placesOf(analysis)) });
  return { what: `the title of source ${id}`, slugs: withSource(id), ids: false };
}

/** Adds a claim and a sentence that states it. */
export function addClaim(content: GeneratedContent, random: Random): Edit {
  const analysis = random.pick(content.analyses);
  const places = placesOf(analysis);
  const id = newClaimId(analysis, random);
  const claim: Claim = {
    id,
    text: `${capital(clause(random, places))}.`,
    kind: 'event',
    by: random.pick(analysis.actors),
    on: analysis.covers.to,
    evidence: [{ source: random.pick(analysis.sources), excerpt: capital(clause(random, places)) }],
    disputes: [],
    supersedes: [],
    restates: [],
  };
  analysis.claims.splice(
    random.below(analysis.claims.length + 1 - keptClaims) + keptClaims,
    0,
    claim,
  );
  const paragraph = random.pick(paragraphsOf(analysis));
  paragraph.splice(random.below(paragraph.length + 1), 0, claimSentence(random, claim, places));
  return { what: `new claim ${analysis.slug}/${id}`, slugs: [analysis.slug], ids: true };
}

/** An id that the analysis has not, nor had. */
function newClaimId({ claims, aliases }: GeneratedAnalysis, random: Random): string {
  const taken = new Set([...claims.map(({ id }) => `claim-${id}`), ...Object.keys(aliases)]);
  for (;;) {
    const id = claimId(random, 1000 + random.below(9000));
    if (!taken.has(`claim-${id}`)) return id;
  }
}

/** The claims that can go: nothing points at them, and what they rest on is used by another. */
function removableClaims({ claims, changes, aliases, sections }: GeneratedAnalysis): Claim[] {
  const text = JSON.stringify(sections);
  const pointedAt = new Set([
    ...claims.flatMap(({ disputes, supersedes }) => [...disputes, ...supersedes]),
    ...changes.flatMap((change) => change.claims),
    ...Object.values(aliases).map((anchor) => anchor.replace('claim-', '')),
  ]);
  const uses = (claim: Claim) => [claim.by, ...evidenceOf(claim).map(({ source }) => source)];
  const used = (id: string, except: Claim) =>
    id === AUTHOR || claims.some((other) => other !== except && uses(other).includes(id));
  const stated = new Set(
    paragraphsOf({ sections } as GeneratedAnalysis).flatMap((sentences) =>
      sentences.flatMap((one) => /<Claim id="([^"]+)"/.exec(one)?.[1] ?? []),
    ),
  );
  return claims.filter(
    (claim, i) =>
      i >= keptClaims &&
      claim.figure === undefined &&
      claim.quote === undefined &&
      claim.disputes.length === 0 &&
      stated.has(claim.id) &&
      !pointedAt.has(claim.id) &&
      !text.includes(`claim="${claim.id}"`) &&
      uses(claim).every((id) => used(id, claim)),
  );
}

/** Removes a claim: its sentence becomes another, and its old address leads to the first claim. */
export function removeClaim(content: GeneratedContent, random: Random): Edit {
  const analysis = random.pick(content.analyses);
  const choices = removableClaims(analysis);
  if (choices.length === 0) return addClaim(content, random);
  const claim = random.pick(choices);
  analysis.claims.splice(analysis.claims.indexOf(claim), 1);
  for (const sentences of paragraphsOf(analysis)) {
    for (const [i, text] of sentences.entries()) {
      if (text.includes(`<Claim id="${claim.id}">`))
        sentences[i] = sentence(random, placesOf(analysis));
    }
  }
  analysis.aliases[`claim-${claim.id}`] = `claim-${analysis.claims[0]?.id ?? ''}`;
  return { what: `no claim ${analysis.slug}/${claim.id}`, slugs: [analysis.slug], ids: true };
}

/** Adds the next analysis. */
export function addAnalysis(content: GeneratedContent): Edit {
  const analysis = generatedAnalysis(content, content.analyses.length);
  content.analyses.push(analysis);
  return { what: `new analysis ${analysis.slug}`, slugs: [analysis.slug], ids: true };
}

/** Takes the last analysis back, to which no other leads, with its ids: as if it had never been published. */
export function removeAnalysis(content: GeneratedContent): Edit {
  const last = content.analyses.length > 1 ? content.analyses.pop() : undefined;
  if (!last) return addAnalysis(content);
  return { what: `no analysis ${last.slug}`, slugs: [last.slug], ids: true };
}

/** Every kind of edit, by name. */
export const edits = {
  editSentence,
  changeActor,
  changeSource,
  addClaim,
  removeClaim,
  addAnalysis,
  removeAnalysis,
} as const;

/** Some edit: all kinds are equally likely. */
export function editAtRandom(content: GeneratedContent, random: Random): Edit {
  return random.pick(Object.values(edits))(content, random);
}
