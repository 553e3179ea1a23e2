import type { Actor } from '../../src/model/actor.ts';
import { AUTHOR, type Claim } from '../../src/model/claim.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { Forecast, Outcome } from '../../src/model/forecast.ts';
import type { Source } from '../../src/model/source.ts';
import { daysAfter } from './days.ts';
import type { Random } from './random.ts';
import { clause, ending, promise, shortClause } from './sentences.ts';
import type { GeneratedAnalysis } from './shape.ts';
import { capital, deeds, things } from './words.ts';

/** The claims of an analysis to which others may point: no edit removes them. */
export const keptClaims = 3;

interface Ground {
  howMany: number;
  places: readonly string[];
  speakers: readonly Actor[];
  sources: readonly Source[];
  days: { from: string; to: string; published: string };
  /** Analyses of the same topic that are there already. */
  earlier: readonly GeneratedAnalysis[];
}

/** An id that nobody has yet, in the manner of authors: two words about the matter. */
export function claimId(random: Random, number: number): string {
  return `${random.pick(things)}-${random.pick(deeds)[1]}-${number}`;
}

/** What kind of claim stands where: the same mixture in every record. */
const isForecast = (n: number) => n % 10 === 4;
const isJudgement = (n: number) => n % 10 === 9;
const isQuoted = (n: number) => n % 4 === 0;
const isAnonymous = (n: number) => n % 13 === 7;
/** Of the claims of this number and the one before it, each denies the other. */
const isDenial = (n: number) => n % 20 === 2;
/** A step of something that is counted. */
const isStep = (n: number) => n >= 21 && n < 24;

/** What all steps of a record count. */
export const countedThing = 'Lanterns lit in the harbour';

const outcomes = ['came-true', 'did-not', 'partly', undefined] as const;

function outcomeOf(random: Random, ground: Ground, n: number, due: string): Outcome | undefined {
  const verdict = outcomes[Math.floor(n / 10) % outcomes.length];
  const source = ground.sources[n % ground.sources.length];
  if (verdict === undefined || source === undefined) return undefined;
  return {
    verdict,
    on: due,
    text: `${capital(clause(random, ground.places))}.`,
    evidence: [{ source: source.id, excerpt: capital(clause(random, ground.places)) }],
  };
}

function forecastOf(random: Random, ground: Ground, n: number): Forecast {
  const settled = daysAfter(ground.days.to, -1);
  const outcome = outcomeOf(random, ground, n, settled);
  return {
    criteria: `${capital(clause(random, ground.places))} by the last day.`,
    // What is open falls due when nobody measures any more: no warning, whatever the day.
    due: outcome === undefined ? '2199-12-31' : settled,
    ...(outcome === undefined ? {} : { outcome }),
  };
}

function excerptOf(random: Random, places: readonly string[], quote: string | undefined): string {
  return quote === undefined
    ? `${capital(clause(random, places))}, ${ending(random)}`
    : `They told the paper: "${quote}", and ${shortClause(random)}`;
}

/** The sources of a claim: one by one in turn, so that each is cited, and often a second. */
function citedBy(random: Random, { sources, howMany }: Ground, n: number): Source[] {
  const each = Math.max(1, Math.ceil(sources.length / Math.floor(howMany * 0.8)));
  const inTurn = Array.from(
    { length: each },
    (_, i) => sources[(n * each + i) % sources.length] as Source,
  );
  return random.chance(0.4) ? [...new Set([...inTurn, random.pick(sources)])] : inTurn;
}

function speakerOf(
  random: Random,
  { speakers }: Ground,
  n: number,
  cited: readonly Source[],
): string {
  const unnamed = speakers.find(({ kind }) => kind === 'unnamed');
  if (isAnonymous(n) && unnamed) return unnamed.id;
  // Words of the one whose document it is: such a claim is documented.
  return cited[0]?.by ?? random.pick(speakers).id;
}

function judgement(random: Random, ground: Ground, n: number): Claim {
  return {
    id: claimId(random, n),
    text: `In our judgement ${clause(random, ground.places)}.`,
    kind: 'assessment',
    by: AUTHOR,
    on: ground.days.published,
    evidence: [],
    disputes: [],
    supersedes: [],
    restates: [],
  };
}

function claimOfOthers(
  random: Random,
  ground: Ground,
  { n, told, before }: { n: number; told: number; before: Claim | undefined },
): Claim {
  const { places, days, earlier } = ground;
  const cited = citedBy(random, ground, told);
  const kind = isForecast(n)
    ? 'forecast'
    : isStep(n)
      ? 'measure'
      : isQuoted(n)
        ? 'statement'
        : 'event';
  const quote = isQuoted(n) ? promise(random, places) : undefined;
  const by = speakerOf(random, ground, told, cited);
  const restated = n === 5 && earlier.length > 0 ? random.pick(earlier) : undefined;
  return {
    id: claimId(random, n),
    text:
      quote === undefined
        ? `${capital(clause(random, places))}, ${ending(random)}.`
        : `It was said that ${clause(random, places)}.`,
    kind,
    by,
    on: daysAfter(days.from, kind === 'forecast' ? 0 : random.below(9)),
    ...(quote === undefined ? {} : { quote }),
    evidence: cited.map(({ id }, i): Evidence => ({
      source: id,
      excerpt: excerptOf(random, places, i === 0 ? quote : undefined),
      ...(random.chance(0.3) ? { locator: `para ${1 + random.below(20)}` } : {}),
    })),
    disputes: isDenial(n) && before ? [before.id] : [],
    supersedes: [],
    restates: restated ? [`${restated.slug}/${restated.claims[0]?.id ?? ''}`] : [],
    ...(kind === 'forecast' ? { forecast: forecastOf(random, ground, n) } : {}),
    ...(kind === 'measure'
      ? {
          figure: {
            of: countedThing,
            value: 10 + random.below(80),
            unit: 'lanterns',
            from: daysAfter(days.from, n - 21),
          },
        }
      : {}),
  };
}

/** The claims of an analysis. */
export function generatedClaims(random: Random, ground: Ground): Claim[] {
  const claims: Claim[] = [];
  let told = 0;
  for (let n = 0; n < ground.howMany; n += 1) {
    if (isJudgement(n)) claims.push(judgement(random, ground, n));
    else {
      claims.push(claimOfOthers(random, ground, { n, told, before: claims.at(-1) }));
      told += 1;
    }
  }
  return claims;
}
