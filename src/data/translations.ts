import type { Analysis } from './analyses.ts';

/** An analysis in one of the languages in which it can be read here. */
export interface Translation {
  /** BCP 47. */
  lang: string;
  /** What the language calls itself: «українська». */
  language: string;
  analysis: Analysis;
}

function nameOf(lang: string): string {
  return new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
}

/**
 * The languages in which an analysis can be read on this site, the one it was written in first; empty where there
 * is only one. `translationOf` stands in the translations alone, and holds for the whole group.
 */
export function translationsOf(analysis: Analysis, all: readonly Analysis[]): Translation[] {
  const original = analysis.record.translationOf ?? analysis.slug;
  const group = all.filter(
    ({ slug, record }) => slug === original || record.translationOf === original,
  );
  if (group.length < 2) return [];
  return group
    .toSorted(
      (a, b) =>
        Number(b.slug === original) - Number(a.slug === original) ||
        a.record.lang.localeCompare(b.record.lang, 'en'),
    )
    .map((other) => ({
      lang: other.record.lang,
      language: nameOf(other.record.lang),
      analysis: other,
    }));
}
