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
  // English for a language whose own name is not known: never that of the machine that builds.
  return new Intl.DisplayNames([lang, 'en'], { type: 'language' }).of(lang) ?? lang;
}

const originalOf = ({ slug, record }: Analysis) => record.translationOf ?? slug;

const groups = new WeakMap<readonly Analysis[], Map<string, Analysis[]>>();

/** All analyses by the one that was written first: grouped once, not for each page. */
function groupsOf(all: readonly Analysis[]): Map<string, Analysis[]> {
  const known = groups.get(all) ?? Map.groupBy(all, originalOf);
  groups.set(all, known);
  return known;
}

/**
 * The languages in which an analysis can be read on this site, the one it was written in first; empty where there
 * is only one. `translationOf` stands in the translations alone, and holds for the whole group.
 */
export function translationsOf(analysis: Analysis, all: readonly Analysis[]): Translation[] {
  const original = originalOf(analysis);
  const group = groupsOf(all).get(original) ?? [];
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
