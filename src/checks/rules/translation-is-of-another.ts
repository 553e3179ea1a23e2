import { own } from '../../lib/own.ts';
import type { AnalysisFile } from '../analysis-file.ts';
import type { Content } from '../content.ts';
import { suggest, recordRule } from '../rule.ts';

/** The other translations of the same analysis, as far as they can be read. */
function siblings(file: AnalysisFile, original: string, content: Content): AnalysisFile[] {
  return content.analyses.filter(
    (other) => other !== file && other.readable?.fields.translationOf === original,
  );
}

/**
 * `translationOf` names another analysis, the one that was written first, in another language; and no language has
 * two translations. Each then leads to the others, and a search engine shows readers the one in their language.
 */
export const translationIsOfAnother = recordRule(
  'translation-is-of-another',
  function* ({ file, fields, placeOf }, content) {
    const { translationOf: original, lang, draft } = fields;
    if (original === undefined) return;
    if (original === file.slug) {
      yield {
        ...placeOf(['translationOf']),
        message: 'This analysis names itself as its original.',
        hint: 'Remove the line, or name the analysis of which this is a translation.',
      };
      return;
    }
    const target = content.analyses.find(({ slug }) => slug === original);
    if (!target) {
      const others = content.analyses.map(({ slug }) => slug).filter((slug) => slug !== file.slug);
      const renamed = own(content.site.data?.aliases, original);
      yield {
        ...placeOf(['translationOf']),
        message: `Cannot find analysis "${original}".`,
        hint:
          renamed !== undefined && others.includes(renamed)
            ? `It was renamed: write "${renamed}".`
            : suggest(original, others, 'analysis'),
      };
      return;
    }
    if (target.readable?.fields.draft && !draft) {
      yield {
        ...placeOf(['translationOf']),
        message: `The original, "${original}", is a draft: readers will not find it.`,
        hint: 'Publish it first, or keep this one a draft.',
      };
    }
    const first = target.readable?.fields.translationOf;
    if (first !== undefined) {
      yield {
        ...placeOf(['translationOf']),
        message: `"${original}" is itself a translation of "${first}".`,
        hint: `Name the one that was written first: "${first}".`,
      };
    }
    // A language that cannot be read has been reported by itself.
    if (lang === undefined) return;
    const same = [target, ...siblings(file, original, content)].find(
      (other) => other.readable?.fields.lang === lang,
    );
    if (same) {
      yield {
        ...placeOf(['lang']),
        message: `The language is "${lang}", and so is that of "${same.slug}".`,
        hint: 'A translation is in another language than the original and its other translations.',
      };
    }
  },
);
