import { slug } from '../../src/lib/slug.ts';
import { mustGet } from '../../src/model/analysis.ts';
import { withIds, type Permalinks } from '../../src/model/permalinks.ts';
import { generatedAnalysis } from './analysis.ts';
import type { ContentOptions, GeneratedAnalysis, GeneratedContent } from './shape.ts';
import { toYaml } from './yaml.ts';

/** A content folder in memory: analyses with the shape of real ones, and invented words. */
export function generateContent(options: ContentOptions): GeneratedContent {
  const content: GeneratedContent = {
    options: { claims: 40, ...options },
    actors: new Map(),
    sources: new Map(),
    analyses: [],
  };
  for (let number = 0; number < options.analyses; number += 1)
    content.analyses.push(generatedAnalysis(content, number));
  return content;
}

/** The body of an analysis as authors write it. */
export function bodyOf({ sections }: Pick<GeneratedAnalysis, 'sections'>): string {
  const parts = sections.flatMap(({ heading, blocks }) => [
    ...(heading ? [`${'#'.repeat(heading.depth)} ${heading.text}`] : []),
    ...blocks.map((block) => ('sentences' in block ? block.sentences.join(' ') : block.markdown)),
  ]);
  return `${parts.join('\n\n')}\n`;
}

/** The text of an analysis's file. */
export function analysisText(content: GeneratedContent, analysis: GeneratedAnalysis): string {
  // In the order in which authors write.
  const { title, description, topic, lang, covers, published, updated, authors } = analysis;
  const { claims, changes, aliases, related, limits } = analysis;
  const frontmatter = toYaml({
    ...{ title, description, topic, lang, covers, published, updated, authors },
    actors: analysis.actors.map((id) => mustGet(content.actors, id, 'actor')),
    sources: analysis.sources.map((id) => mustGet(content.sources, id, 'source')),
    ...{ claims, changes, aliases, related, limits },
  });
  return `---\n${frontmatter}---\n\n${bodyOf(analysis)}`;
}

/** The site of invented analyses. */
const site = {
  name: 'Invented Record',
  url: 'https://invented.example.org',
  language: 'en',
  description: 'Invented analyses, for measurements and tests.',
  publisher: 'Invented Record',
  licence: {
    name: 'CC0 1.0',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
};

/** Old ids of a kind, which lead elsewhere and stay recorded. */
const oldIds = ({ aliases }: GeneratedAnalysis, prefix: string) =>
  Object.keys(aliases).flatMap((id) => (id.startsWith(prefix) ? [id.slice(prefix.length)] : []));

/** Every id of an analysis, with the day on which it appeared. */
function permalinksOf(analysis: GeneratedAnalysis): Permalinks {
  return withIds(
    {},
    analysis.slug,
    {
      sections: analysis.sections.flatMap(({ heading }) => (heading ? [slug(heading.text)] : [])),
      claims: [...analysis.claims.map(({ id }) => id), ...oldIds(analysis, 'claim-')],
      actors: analysis.actors,
      sources: analysis.sources,
    },
    analysis.published.slice(0, 10),
  );
}

/** The text of permalinks.json. */
export function permalinksText({ analyses }: GeneratedContent): string {
  const all: Permalinks = Object.assign({}, ...analyses.map(permalinksOf));
  return `${JSON.stringify(all, null, 2)}\n`;
}

/** The text of site.yaml. */
export function siteText(): string {
  return toYaml(site);
}
