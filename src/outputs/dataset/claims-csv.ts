import { authorName } from '../../data/claims.ts';
import { csv } from '../../lib/csv.ts';
import { AUTHOR } from '../../model/claim.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Dataset, DatasetClaim } from './schema.ts';

/** A column of the table of claims: its name, what stands in it, and how that is found. */
interface Column {
  name: string;
  meaning: string;
  of: (claim: DatasetClaim, record: Dataset) => string | number | undefined;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

/** Evidence to read, a line for each piece. */
function evidenceLines(evidence: readonly Evidence[] = []): string {
  return evidence
    .map(({ source, excerpt, locator }) => {
      const where = locator === undefined ? '' : ` (${locator})`;
      return oneLine(`${source}: ${excerpt}${where}`);
    })
    .join('\n');
}

const sourcesOf = (claim: DatasetClaim) => [...new Set(claim.evidence.map(({ source }) => source))];
const speakerOf = (claim: DatasetClaim, { actors }: Dataset) =>
  actors.find(({ id }) => id === claim.by);

/** The columns of claims.csv, in order. New ones are added at the end: programs go by their names or places. */
export const claimColumns: readonly Column[] = [
  {
    name: 'analysis',
    meaning: 'The analysis, so that tables of several can be put together.',
    of: (_, { analysis }) => analysis.id,
  },
  {
    name: 'number',
    meaning: 'The number of the claim on its page.',
    of: ({ number }) => number,
  },
  { name: 'id', meaning: 'Its id: unique in its analysis, and stable.', of: ({ id }) => id },
  { name: 'text', meaning: 'The claim, in our words.', of: ({ text }) => text },
  {
    name: 'kind',
    meaning: 'event, statement, measure, forecast or assessment.',
    of: ({ kind }) => kind,
  },
  {
    name: 'speaker_id',
    meaning: 'Who makes it: the id of an actor, or “author” for the analysis itself.',
    of: ({ by }) => by,
  },
  {
    name: 'speaker',
    meaning: 'The speaker’s name.',
    of: (claim, record) => (claim.by === AUTHOR ? authorName : speakerOf(claim, record)?.name),
  },
  {
    name: 'speaker_role',
    meaning: 'What the speaker was at the time; empty for the analysis itself.',
    of: (claim, record) => speakerOf(claim, record)?.role,
  },
  {
    name: 'date',
    meaning: 'The day, or the month, on which it was said or done.',
    of: ({ on }) => on,
  },
  {
    name: 'standing',
    meaning:
      'documented, corroborated, single-source, anonymous, disputed or assessment; computed from the evidence.',
    of: ({ standing }) => standing.name,
  },
  { name: 'reason', meaning: 'Why it has that standing.', of: ({ standing }) => standing.reason },
  { name: 'quote', meaning: 'The speaker’s own words, where given.', of: ({ quote }) => quote },
  {
    name: 'sources',
    meaning: 'The ids of the sources that it rests on, separated by spaces.',
    of: (claim) => sourcesOf(claim).join(' '),
  },
  {
    name: 'source_addresses',
    meaning: 'The addresses of those that have one, in the same order.',
    of: (claim, { sources }) =>
      sourcesOf(claim)
        .flatMap((id) => sources.find((source) => source.id === id)?.url ?? [])
        .join(' '),
  },
  {
    name: 'evidence',
    meaning: 'A line for each piece: source, the excerpt, and where in the source.',
    of: ({ evidence }) => evidenceLines(evidence),
  },
  {
    name: 'disputes',
    meaning: 'The ids of claims that cannot be true together with it, told on both sides.',
    of: ({ disputes }) => disputes.join(' '),
  },
  {
    name: 'supersedes',
    meaning: 'The ids of earlier claims that it replaces.',
    of: ({ supersedes }) => supersedes.join(' '),
  },
  {
    name: 'restates',
    meaning: 'The ids of claims that it says again.',
    of: ({ restates }) => restates.join(' '),
  },
  {
    name: 'forecast_criteria',
    meaning: 'Of a forecast: the test.',
    of: ({ forecast }) => forecast?.criteria,
  },
  {
    name: 'forecast_due',
    meaning: 'Of a forecast: the last day on which it can come true.',
    of: ({ forecast }) => forecast?.due,
  },
  {
    name: 'forecast_state',
    meaning: 'Of a forecast: open, came-true, partly, did-not or not-scoreable.',
    of: ({ forecast }) => forecast?.state,
  },
  {
    name: 'outcome_date',
    meaning: 'The day on which that was settled.',
    of: ({ forecast }) => forecast?.outcome?.on,
  },
  {
    name: 'outcome',
    meaning: 'What happened, in our words.',
    of: ({ forecast }) => forecast?.outcome?.text,
  },
  {
    name: 'outcome_evidence',
    meaning: 'What shows it, as under evidence.',
    of: ({ forecast }) => evidenceLines(forecast?.outcome?.evidence),
  },
  {
    name: 'sections',
    meaning: 'The ids of the sections that state it, separated by spaces.',
    of: ({ uses }) => [...new Set(uses.flatMap(({ section }) => section ?? []))].join(' '),
  },
  { name: 'address', meaning: 'The page of the claim.', of: ({ address }) => address },
];

/** What a reader of the table has to know beside its columns. */
export const claimsCsvNote =
  'CSV by RFC 4180 in UTF-8 with a byte order mark. A cell that a spreadsheet could take for a formula begins with an apostrophe, and so does one whose text begins with an apostrophe: take away one to have the text.';

/** The claims of an analysis as a table, one row each, by number. */
export function claimsCsv(record: Dataset): string {
  return csv([
    claimColumns.map(({ name }) => name),
    ...record.claims.map((claim) => claimColumns.map(({ of }) => String(of(claim, record) ?? ''))),
  ]);
}
