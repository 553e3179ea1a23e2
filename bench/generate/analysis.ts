import type { Actor } from '../../src/model/actor.ts';
import type { Change } from '../../src/model/change.ts';
import { evidenceOf, type Claim } from '../../src/model/claim.ts';
import type { Limit } from '../../src/model/limit.ts';
import type { Source } from '../../src/model/source.ts';
import { slug } from '../../src/lib/slug.ts';
import { generatedSections } from './body.ts';
import {
  analysesOfTopic,
  hoursBetween,
  inventedSource,
  topicCast,
  worldCast,
  type Cast,
} from './cast.ts';
import { generatedClaims } from './claims.ts';
import { dayAt, daysAfter, momentAt } from './days.ts';
import { seeded, type Random } from './random.ts';
import { clause, heading } from './sentences.ts';
import type { GeneratedAnalysis, GeneratedContent } from './shape.ts';
import { capital, inventedPerson } from './words.ts';

/** How many of its thirty sources an analysis shares with others of its topic. */
const sharedSources = 6;
const ownSources = 24;

function ownActors(random: Random, places: readonly string[], number: number): Actor[] {
  const persons = Array.from({ length: 2 }, (_, i): Actor => {
    const name = inventedPerson(random);
    return {
      id: `${slug(name)}-a${number}-${i}`,
      name,
      role: `Witness from ${random.pick(places)}`,
      kind: 'person',
    };
  });
  const unnamed: Actor = {
    id: `official-a${number}`,
    name: `Official in ${random.pick(places)} who is not named`,
    role: 'Unnamed official',
    kind: 'unnamed',
  };
  return [...persons, unnamed];
}

/** The sources on which a claim or an outcome rests: others have no place in a record. */
function usedSources(sources: readonly Source[], claims: readonly Claim[]): Source[] {
  const used = new Set(claims.flatMap(evidenceOf).map(({ source }) => source));
  return sources.filter(({ id }) => used.has(id));
}

/** The actors who make a claim or whose document is cited. */
function usedActors(
  actors: readonly Actor[],
  claims: readonly Claim[],
  sources: readonly Source[],
): Actor[] {
  const used = new Set([...claims, ...sources].map(({ by }) => by));
  return actors.filter(({ id }) => used.has(id));
}

/** The actors and everything they belong to, each once. */
function withAffiliations(actors: readonly Actor[], all: ReadonlyMap<string, Actor>): Actor[] {
  const found = new Map<string, Actor>();
  const open = [...actors];
  for (let next = open.shift(); next; next = open.shift()) {
    found.set(next.id, next);
    const over = next.affiliation === undefined ? undefined : all.get(next.affiliation);
    if (over && !found.has(over.id)) open.push(over);
  }
  return [...found.values()];
}

const changeOn = (day: string, claims: readonly Claim[]): Change => ({
  on: day,
  kind: 'correction',
  text: 'An earlier text of this invented analysis named another day.',
  claims: claims.slice(0, 1).map(({ id }) => id),
});

const pastStatesAreNotKept: Limit = {
  check: 'past-state-is-kept',
  text: 'Invented analyses have no history in the repository.',
};

/** The members of a cast, known to the content from now on; a topic's cast is made once. */
const casts = new WeakMap<GeneratedContent, { world: Cast; topics: Map<number, Cast> }>();

function castFor(content: GeneratedContent, number: number): { world: Cast; topic: Cast } {
  const { seed } = content.options;
  const known = casts.get(content) ?? { world: worldCast(seed), topics: new Map<number, Cast>() };
  casts.set(content, known);
  const n = Math.floor(number / analysesOfTopic);
  const topic = known.topics.get(n) ?? topicCast(seed, n);
  known.topics.set(n, topic);
  return { world: known.world, topic };
}

/** Puts what is not known yet into the content; what was edited there stays. */
function know<T extends { id: string }>(all: Map<string, T>, items: readonly T[]): void {
  for (const item of items) if (!all.has(item.id)) all.set(item.id, item);
}

/**
 * The analysis of that number (0 = first). It may lead to earlier ones, which the content holds already; its own
 * actors and sources, and those of its topic that it names, are put into the content.
 */
export function generatedAnalysis(content: GeneratedContent, number: number): GeneratedAnalysis {
  const { seed, claims: howMany } = content.options;
  const random = seeded(seed, 'analysis', number);
  const { world, topic } = castFor(content, number);
  const places = topic.places;
  const hours = number * hoursBetween;
  const published = momentAt(hours);
  const to = daysAfter(dayAt(hours), -2);
  const from = daysAfter(to, -9);

  const shared = random.sample(topic.sources, sharedSources);
  const own = Array.from({ length: ownSources }, (_, i): Source =>
    inventedSource(random, {
      places,
      day: daysAfter(from, random.below(9)),
      mark: `a${number}-${i}`,
    }),
  );
  const sources = [...shared, ...own];
  const everyone = new Map(
    [...world.actors, ...topic.actors].map((actor) => [actor.id, actor] as const),
  );
  const speakers = [
    ...random.sample(world.actors, 3),
    ...random.sample(
      topic.actors.filter(({ kind }) => kind === 'person' || kind === 'organisation'),
      9,
    ),
    ...ownActors(random, places, number),
    // Whose documents are cited.
    ...new Set(shared.flatMap(({ by }) => everyone.get(by ?? '') ?? [])),
  ];
  const earlier = content.analyses.slice(Math.max(0, number - (number % analysesOfTopic)), number);
  const claims = generatedClaims(random, {
    howMany,
    places,
    speakers,
    sources,
    days: { from, to, published: published.slice(0, 10) },
    earlier,
  });
  const cited = usedSources(sources, claims);
  const actors = withAffiliations(usedActors(speakers, claims, cited), everyone);
  know(content.actors, actors);
  know(content.sources, cited);
  const sections = generatedSections(random, { claims, places, earlier, actors });
  const isChanged = number % 5 === 4;
  return {
    slug: `${slug(inventedPerson(random))}-${number}`,
    title: `${heading(random, places)}: invented analysis ${number}`,
    description: `Invented text for measurements. ${capital(clause(random, places))}.`,
    topic: `Affairs of ${places[0] ?? ''}`,
    lang: 'en',
    covers: { from, to },
    published,
    ...(isChanged ? { updated: momentAt(hours + 48) } : {}),
    authors: [{ name: inventedPerson(random) }],
    actors: actors.map(({ id }) => id),
    sources: cited.map(({ id }) => id),
    claims,
    changes: isChanged ? [changeOn(dayAt(hours + 48), claims)] : [],
    aliases: {},
    related: earlier.slice(-2).map((other) => ({ title: other.title, url: `/${other.slug}/` })),
    limits: isChanged ? [pastStatesAreNotKept] : [],
    sections,
  };
}
