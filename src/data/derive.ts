import { analysisAddress } from '../model/addresses.ts';
import { resolveAliases } from '../model/aliases.ts';
import { indexRecord, type AnalysisRecord } from '../model/analysis.ts';
import { shareableIds } from '../model/anchors.ts';
import type { Body } from '../model/body.ts';
import { deriveBrief } from '../model/brief.ts';
import { deriveStandings, disputes } from '../model/standing.ts';
import { deriveUsage } from '../model/usage.ts';
import type { Analysis } from './analyses.ts';

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
