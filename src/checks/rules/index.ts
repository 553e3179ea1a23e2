import type { StrayFile } from '../content.ts';
import type { Rule } from '../rule.ts';
import type { VersionFile } from '../version-file.ts';
import type { PermalinksFile, SiteFile } from '../yaml-file.ts';
import { actorExists } from './actor-exists.ts';
import { actorIsUsed } from './actor-is-used.ts';
import { addressesAreHttp } from './addresses-are-http.ts';
import { affiliationHasNoCycle } from './affiliation-has-no-cycle.ts';
import { aliasLeadsSomewhere } from './alias-leads-somewhere.ts';
import { analysisIsKept } from './analysis-is-kept.ts';
import { bodyIsMdx } from './body-is-mdx.ts';
import { bodyQuotationIsInRecord } from './body-quotation-is-in-record.ts';
import { bodyUsesVocabulary } from './body-uses-vocabulary.ts';
import { claimDisputesAnother } from './claim-disputes-another.ts';
import { claimExists } from './claim-exists.ts';
import { claimHasEvidence } from './claim-has-evidence.ts';
import { claimHasIndependentSource } from './claim-has-independent-source.ts';
import { claimIsPlaced } from './claim-is-placed.ts';
import { datesArePossible } from './dates-are-possible.ts';
import { disputeIsRecorded } from './dispute-is-recorded.ts';
import { fileIsAnalysis } from './file-is-analysis.ts';
import { fileIsMerged } from './file-is-merged.ts';
import { fileIsText } from './file-is-text.ts';
import { forecastIsSettled } from './forecast-is-settled.ts';
import { frontmatterIsValid } from './frontmatter-is-valid.ts';
import { headingsAreSections } from './headings-are-sections.ts';
import { idIsKept } from './id-is-kept.ts';
import { idIsRecorded } from './id-is-recorded.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { limitIsNeeded } from './limit-is-needed.ts';
import { linksHaveWords } from './links-have-words.ts';
import { linksResolve } from './links-resolve.ts';
import { pastStateIsKept } from './past-state-is-kept.ts';
import { permalinksAreValid } from './permalinks-are-valid.ts';
import { pullQuoteHasQuote } from './pull-quote-has-quote.ts';
import { pullQuoteStandsOnce } from './pull-quote-stands-once.ts';
import { quoteIsInEvidence } from './quote-is-in-evidence.ts';
import { referencesAreDefined } from './references-are-defined.ts';
import { sameIdSaysTheSame } from './same-id-says-the-same.ts';
import { sectionExists } from './section-exists.ts';
import { sectionIdsAreFree } from './section-ids-are-free.ts';
import { sectionIdsAreShort } from './section-ids-are-short.ts';
import { sectionIdsAreUnique } from './section-ids-are-unique.ts';
import { siteAliasLeadsSomewhere } from './site-alias-leads-somewhere.ts';
import { siteIsPlain } from './site-is-plain.ts';
import { siteIsValid } from './site-is-valid.ts';
import { slugIsFree } from './slug-is-free.ts';
import { sourceExists } from './source-exists.ts';
import { sourceIsArchived } from './source-is-archived.ts';
import { sourceIsUsed } from './source-is-used.ts';
import { pictureStandsOnce } from './picture-stands-once.ts';
import { tableRowsFit } from './table-rows-fit.ts';
import { stepsHaveFigures } from './steps-have-figures.ts';
import { supersedesHasNoCycle } from './supersedes-has-no-cycle.ts';
import { textIsPlain } from './text-is-plain.ts';
import { textIsWhole } from './text-is-whole.ts';
import { topicHasItsAddress } from './topic-has-its-address.ts';
import { translationIsOfAnother } from './translation-is-of-another.ts';
import { versionDayIsAState } from './version-day-is-a-state.ts';
import { versionIsOfAnAnalysis } from './version-is-of-an-analysis.ts';
import { versionIsValid } from './version-is-valid.ts';
import { yamlIsUnambiguous } from './yaml-is-unambiguous.ts';

/** Every fact that must hold of an analysis. Their order does not matter: issues are sorted by place. */
export const rules: readonly Rule[] = [
  frontmatterIsValid,
  yamlIsUnambiguous,
  textIsPlain,
  textIsWhole,
  slugIsFree,
  // The body.
  bodyIsMdx,
  bodyUsesVocabulary,
  headingsAreSections,
  sectionIdsAreUnique,
  sectionIdsAreShort,
  sectionIdsAreFree,
  addressesAreHttp,
  linksResolve,
  linksHaveWords,
  tableRowsFit,
  referencesAreDefined,
  // Names and what they name.
  idsAreUnique,
  actorExists,
  sourceExists,
  claimExists,
  sectionExists,
  actorIsUsed,
  sourceIsUsed,
  claimIsPlaced,
  sameIdSaysTheSame,
  topicHasItsAddress,
  translationIsOfAnother,
  // Evidence.
  claimHasEvidence,
  quoteIsInEvidence,
  bodyQuotationIsInRecord,
  pullQuoteHasQuote,
  pullQuoteStandsOnce,
  // What claims say of each other.
  claimDisputesAnother,
  disputeIsRecorded,
  pictureStandsOnce,
  stepsHaveFigures,
  supersedesHasNoCycle,
  affiliationHasNoCycle,
  datesArePossible,
  // Addresses that were published.
  aliasLeadsSomewhere,
  idIsKept,
  idIsRecorded,
  // Warnings.
  forecastIsSettled,
  claimHasIndependentSource,
  sourceIsArchived,
  pastStateIsKept,
  limitIsNeeded,
];

/** What must hold of a file before it is read at all; where it does not, no other rule is asked. */
export const fileRules: readonly Rule[] = [fileIsText, fileIsMerged];

/** Every fact that must hold of content/site.yaml. */
export const siteRules: readonly Rule<SiteFile>[] = [
  siteIsValid,
  siteIsPlain,
  siteAliasLeadsSomewhere,
];

/** Every fact that must hold of content/permalinks.json. */
export const permalinksRules: readonly Rule<PermalinksFile>[] = [
  permalinksAreValid,
  analysisIsKept,
];

/** Every fact that must hold of the states that were kept. */
export const versionRules: readonly Rule<VersionFile>[] = [
  versionIsValid,
  versionIsOfAnAnalysis,
  versionDayIsAState,
];

/** Every fact that must hold of other files in content/analyses. */
export const strayRules: readonly Rule<StrayFile>[] = [fileIsAnalysis];
