import type { AnalysisNewsArticle, CorrectionComment } from 'schema-dts';
import type { Analysis } from '../../data/analyses.ts';
import { readingMinutes } from '../../model/body.ts';
import { cardAddress } from '../../model/addresses.ts';
import type { Site } from '../../model/site.ts';
import { authorIds } from './authors.ts';
import type { Ids } from './ids.ts';

/** What every page of an analysis says of it: title, authors, days. */
export function articleNode(analysis: Analysis, ids: Ids): Exclude<AnalysisNewsArticle, string> {
  const { title, lang, published, updated } = analysis.record;
  return {
    '@type': 'AnalysisNewsArticle',
    '@id': ids.article(analysis),
    url: ids.article(analysis),
    headline: title,
    inLanguage: lang,
    datePublished: published,
    ...(updated && { dateModified: updated }),
    author: authorIds(analysis, ids),
    publisher: { '@id': ids.publisher },
    isPartOf: { '@id': ids.website },
  };
}

/** The corrections of an analysis, as its page lists them under Changes; updates and clarifications correct nothing. */
function corrections(analysis: Analysis): CorrectionComment[] {
  return analysis.record.changes
    .filter(({ kind }) => kind === 'correction')
    .map(({ on, text }) => ({ '@type': 'CorrectionComment', datePublished: on, text }));
}

/** What the page of an analysis says of it besides. */
export function wholeArticleNode(
  analysis: Analysis,
  translations: readonly { lang: string; analysis: Analysis }[],
  site: Site,
  ids: Ids,
): AnalysisNewsArticle {
  const { record, body, slug } = analysis;
  const corrected = corrections(analysis);
  const others = translations
    .filter((other) => other.analysis.slug !== slug)
    .map((other): AnalysisNewsArticle => ({
      '@type': 'AnalysisNewsArticle',
      '@id': ids.article(other.analysis),
      url: ids.article(other.analysis),
      inLanguage: other.lang,
    }));
  return {
    ...articleNode(analysis, ids),
    mainEntityOfPage: ids.article(analysis),
    description: record.description,
    temporalCoverage: `${record.covers.from}/${record.covers.to}`,
    articleSection: record.topic,
    image: ids.absolute(cardAddress(analysis.href)),
    wordCount: body.words,
    timeRequired: `PT${readingMinutes(body)}M`,
    license: site.licence.url,
    citation: record.sources.map(({ id }) => ({ '@id': ids.source(id) })),
    ...(corrected.length > 0 && { correction: corrected }),
    ...(record.translationOf !== undefined && others[0] && { translationOfWork: others[0] }),
    ...(record.translationOf === undefined && others.length > 0 && { workTranslation: others }),
  };
}
