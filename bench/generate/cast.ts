import { slug } from '../../src/lib/slug.ts';
import type { Actor } from '../../src/model/actor.ts';
import type { Source } from '../../src/model/source.ts';
import { dayAt, daysAfter } from './days.ts';
import { seeded, type Random } from './random.ts';
import { heading } from './sentences.ts';
import { bodies, capital, inventedName, inventedPerson, things } from './words.ts';

/** Who speaks and what is cited in more than one analysis. */
export interface Cast {
  actors: Actor[];
  sources: Source[];
  places: string[];
}

/** So many analyses in a row are about one topic, and share its actors and sources. */
export const analysesOfTopic = 25;

/** The hours between two analyses. */
export const hoursBetween = 8;

/** Those who turn up everywhere: four newsrooms and four governments. */
export function worldCast(seed: number): Cast {
  const random = seeded(seed, 'world');
  const places = Array.from({ length: 8 }, () => inventedName(random));
  const actors = places.map((place, i): Actor => {
    const isMedia = i % 2 === 0;
    return {
      id: `${slug(place)}-${isMedia ? 'courier' : 'government'}-w${i}`,
      name: isMedia ? `The ${place} Courier` : `Government of ${place}`,
      role: isMedia ? `Invented newspaper of ${place}` : `Invented government of ${place}`,
      kind: isMedia ? 'media' : 'government',
    };
  });
  return { actors, sources: [], places };
}

function topicActors(random: Random, places: readonly string[], topic: number): Actor[] {
  const mark = (kind: string, i: number) => `${kind}${topic}-${i}`;
  const governments = places.slice(0, 2).map((place, i): Actor => ({
    id: `${slug(place)}-government-${mark('g', i)}`,
    name: `Government of ${place}`,
    role: `Invented government of ${place}`,
    kind: 'government',
  }));
  const offices = Array.from({ length: 6 }, (_, i): Actor => {
    const what = capital(random.pick(things));
    const place = random.pick(places);
    return {
      id: `${slug(what)}-office-${mark('o', i)}`,
      name: `${what} Office of ${place}`,
      role: `Invented ${random.pick(bodies)} for ${what.toLowerCase()}s`,
      kind: 'office',
      affiliation: random.pick(governments).id,
    };
  });
  const persons = Array.from({ length: 14 }, (_, i): Actor => {
    const name = inventedPerson(random);
    return {
      id: `${slug(name)}-${mark('p', i)}`,
      name,
      role: `Keeper of ${random.pick(things)}s, ${random.pick(places)}`,
      kind: 'person',
      ...(random.chance(0.6) ? { affiliation: random.pick(offices).id } : {}),
    };
  });
  const groups = Array.from({ length: 4 }, (_, i): Actor => {
    const place = random.pick(places);
    return {
      id: `${slug(place)}-guild-${mark('u', i)}`,
      name: `Guild of ${capital(random.pick(things))} Keepers of ${place}`,
      role: `Invented guild of ${place}`,
      kind: 'organisation',
    };
  });
  return [...governments, ...offices, ...persons, ...groups];
}

/** A source that does not exist, on a host that nobody can own. */
export function inventedSource(
  random: Random,
  { places, by, day, mark }: { places: readonly string[]; by?: string; day: string; mark: string },
): Source {
  const publisher = `The ${random.pick(places)} ${random.pick(['Courier', 'Herald', 'Tide', 'Post'])}`;
  const id = `${slug(publisher).replace('the-', '')}-${mark}`;
  const url = `https://${slug(publisher)}.example.org/${day.slice(0, 4)}/${id}`;
  const isCopy = by === undefined && random.chance(0.25);
  return {
    id,
    title: heading(random, places),
    publisher,
    url,
    published: day,
    kind: by === undefined ? 'report' : random.pick(['document', 'transcript', 'statement']),
    ...(by === undefined ? {} : { by }),
    ...(isCopy ? { origin: `${random.pick(places)} Wire` } : {}),
    control: by === undefined ? 'independent' : 'official',
    lang: 'en',
    checked: { on: daysAfter(day, 1), extent: 'excerpt', from: 'archive' },
    archived: `https://archive.example.org/${day.replaceAll('-', '')}120000/${url}`,
    ...(isCopy ? { note: 'Invented: a copy of an invented wire, for measurements.' } : {}),
  };
}

/** The actors and sources of a topic. */
export function topicCast(seed: number, topic: number): Cast {
  const random = seeded(seed, 'topic', topic);
  const places = Array.from({ length: 6 }, () => inventedName(random));
  const actors = topicActors(random, places, topic);
  const offices = actors.filter(({ kind }) => kind === 'office');
  // Older than all that cite them.
  const day = daysAfter(dayAt(topic * analysesOfTopic * hoursBetween), -20);
  const sources = Array.from({ length: 12 }, (_, i) =>
    inventedSource(random, {
      places,
      day: daysAfter(day, -i),
      mark: `t${topic}-${i}`,
      ...(i < 4 ? { by: random.pick(offices).id } : {}),
    }),
  );
  return { actors, sources, places };
}
