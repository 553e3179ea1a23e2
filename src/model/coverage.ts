import { citedSources, indexRecord, type AnalysisRecord } from './analysis.ts';
import { AUTHOR, type Claim } from './claim.ts';
import { isOverdue, type Forecast } from './forecast.ts';
import type { Source } from './source.ts';
import {
  deriveStandings,
  independentOrigins,
  standingNames,
  type StandingName,
} from './standing.ts';

/** How well the claims of one or more analyses are covered by evidence: numbers, no grade. */
export interface Coverage {
  claims: number;
  standings: Record<StandingName, number>;
  /** Claims that are documented or corroborated. */
  supported: number;
  /** Claims of others whose evidence goes back to one origin, whatever their standing. */
  oneOrigin: number;
  /** Claims of others that rest on state-controlled or partisan publishers only. */
  controlled: number;
  forecasts: number;
  open: number;
  /** Forecasts without an outcome whose day had passed on `asOf`. */
  overdue: number;
  sources: number;
  /** Sources with an address and no archived copy. */
  unarchived: number;
  /** The newest date in the record: what is said here holds for that day. */
  asOf: string;
}

/** Whether all sources of a claim are publishers that a state controls or that take sides. */
export function restsOnControlledSources(
  claim: Claim,
  sources: ReadonlyMap<string, Source>,
): boolean {
  const controls = claim.evidence.map(({ source }) => sources.get(source)?.control);
  return (
    claim.by !== AUTHOR &&
    controls.length > 0 &&
    controls.every((control) => control === 'state' || control === 'partisan')
  );
}

/** Whether a source could be lost with its address. */
export function isUnarchived({ url, archived }: Pick<Source, 'url' | 'archived'>): boolean {
  return url !== undefined && archived === undefined;
}

/** The newest day on which a record was published, changed, or a source of it looked at. */
function newestDay({ published, updated, sources }: AnalysisRecord): string {
  const days = [published, updated ?? '', ...sources.map(({ checked }) => checked.on)];
  return days.map((date) => date.slice(0, 10)).reduce((a, b) => (a > b ? a : b));
}

/** The newest day of some records: what is said of them all holds for that day. */
export function newestDayOf(records: Iterable<AnalysisRecord>): string {
  let newest = '';
  for (const record of records) {
    const day = newestDay(record);
    if (day > newest) newest = day;
  }
  return newest;
}

/** What one record adds to a coverage. Whether its forecasts are overdue depends on the others too. */
function coverageOf(record: AnalysisRecord) {
  const index = indexRecord(record);
  const standings = [...deriveStandings(record).values()];
  const countOf = (name: StandingName) => standings.filter((other) => other.name === name).length;
  const ofOthers = record.claims.filter(({ by }) => by !== AUTHOR);
  return {
    claims: record.claims.length,
    standings: standingNames.map((name) => [name, countOf(name)] as const),
    oneOrigin: ofOthers.filter(
      (claim) => independentOrigins(citedSources(claim, index), index).length === 1,
    ).length,
    controlled: ofOthers.filter((claim) => restsOnControlledSources(claim, index.sources)).length,
    forecasts: record.claims.flatMap(({ forecast }) => forecast ?? []),
    sources: record.sources.length,
    unarchived: record.sources.filter(isUnarchived).length,
    newest: newestDay(record),
  };
}

/**
 * The coverage of some records, taken together; they are read one after the other, and none is held. No clock: a
 * forecast is overdue as of the newest date in the records, so that the same content gives the same figures on every
 * day.
 */
export function deriveCoverage(records: Iterable<AnalysisRecord>): Coverage {
  const sum = { claims: 0, oneOrigin: 0, controlled: 0, sources: 0, unarchived: 0 };
  const standings = Object.fromEntries(
    standingNames.map((name) => [name, 0]),
  ) as Coverage['standings'];
  const forecasts: Forecast[] = [];
  let asOf = '';
  for (const record of records) {
    const one = coverageOf(record);
    for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += one[key];
    for (const [name, count] of one.standings) standings[name] += count;
    forecasts.push(...one.forecasts);
    if (one.newest > asOf) asOf = one.newest;
  }
  return {
    claims: sum.claims,
    standings,
    supported: standings.documented + standings.corroborated,
    oneOrigin: sum.oneOrigin,
    controlled: sum.controlled,
    forecasts: forecasts.length,
    open: forecasts.filter(({ outcome }) => outcome === undefined).length,
    overdue: forecasts.filter((forecast) => isOverdue(forecast, asOf)).length,
    sources: sum.sources,
    unarchived: sum.unarchived,
    asOf,
  };
}

/** One figure of a coverage, in words: what it counts, and out of how many. */
export interface CoverageFigure {
  label: string;
  count: number;
  of: number;
}

/** The figures in the order in which they are shown, to authors at a terminal and to readers on a page. */
export function coverageFigures(
  coverage: Coverage,
  labels: Readonly<Record<StandingName, { label: string }>>,
): CoverageFigure[] {
  const { claims, forecasts, sources } = coverage;
  return [
    ...standingNames.map((name) => ({
      label: labels[name].label,
      count: coverage.standings[name],
      of: claims,
    })),
    { label: 'Documented or corroborated', count: coverage.supported, of: claims },
    { label: 'Claims that rest on one origin', count: coverage.oneOrigin, of: claims },
    {
      label: 'Claims that rest on state-controlled or partisan publishers only',
      count: coverage.controlled,
      of: claims,
    },
    { label: 'Forecasts still open', count: coverage.open, of: forecasts },
    { label: 'Forecasts overdue', count: coverage.overdue, of: forecasts },
    { label: 'Sources without an archived copy', count: coverage.unarchived, of: sources },
  ];
}
