import { analysisAddress } from './addresses.ts';
import { resolveAliases, type Alias } from './aliases.ts';
import { indexRecord, type AnalysisRecord, type RecordIndex } from './analysis.ts';
import { shareableIds } from './anchors.ts';
import type { Body } from './body.ts';
import { deriveBrief, type Brief } from './brief.ts';
import { deriveStandings, disputes, type Standing } from './standing.ts';
import { deriveUsage, type Usage } from './usage.ts';

/** An analysis with all that is derived from it: plain objects for templates. */
export interface Analysis {
  slug: string;
  /** Its address on this site. */
  href: string;
  record: AnalysisRecord;
  index: RecordIndex;
  body: Body;
  standings: ReadonlyMap<string, Standing>;
  disputes: ReadonlyMap<string, ReadonlySet<string>>;
  usage: Usage;
  /** Old ids that still lead somewhere on its page. */
  aliases: readonly Alias[];
  brief: Brief;
}

/** An analysis with all that is derived from its record and its text; apart from how these are loaded. */
export function deriveAnalysis(slug: string, record: AnalysisRecord, body: Body): Analysis {
  const standings = deriveStandings(record);
  return {
    slug,
    href: analysisAddress(slug),
    record,
    index: indexRecord(record),
    body,
    standings,
    disputes: disputes(record),
    usage: deriveUsage(record, body),
    aliases: resolveAliases(record.aliases, shareableIds(record, body)).aliases,
    brief: deriveBrief(record, standings),
  };
}
