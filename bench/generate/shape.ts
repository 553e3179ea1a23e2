import type { Actor } from '../../src/model/actor.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { AnalysisRecord } from '../../src/model/analysis.ts';
import type { Source } from '../../src/model/source.ts';

/** What is generated, before it is written: edits change it in place. */

/** A piece of a body between blank lines. The sentences of a paragraph are apart, so that one can be edited. */
export type Block = { sentences: string[] } | { markdown: string };

/** A section, or a subsection of the one before; the words before the first heading have none. */
export interface GeneratedSection {
  heading?: { text: string; depth: 2 | 3 };
  blocks: Block[];
}

type Written = Pick<
  AnalysisRecord,
  'title' | 'description' | 'topic' | 'lang' | 'covers' | 'published' | 'authors'
>;

/** An analysis; its actors and sources are ids, for others may share them. */
export interface GeneratedAnalysis extends Written {
  slug: string;
  updated?: string;
  actors: string[];
  sources: string[];
  claims: Claim[];
  changes: AnalysisRecord['changes'];
  aliases: Record<string, string>;
  related: AnalysisRecord['related'];
  limits: AnalysisRecord['limits'];
  sections: GeneratedSection[];
}

/** What a content folder is generated from: the same options give the same bytes. */
export interface ContentOptions {
  seed: number;
  /** How many analyses; those of a smaller number are the first of a larger one. */
  analyses: number;
  /** How many claims each has (at least 12); a longer record has a longer text. */
  claims?: number;
}

/** A content folder in memory. */
export interface GeneratedContent {
  options: Required<ContentOptions>;
  actors: Map<string, Actor>;
  sources: Map<string, Source>;
  analyses: GeneratedAnalysis[];
}
