import { stringify } from 'yaml';
import { markdownAddress } from '../../model/downloads.ts';
import type { Dataset } from '../dataset/schema.ts';

/** What an analysis is, as the frontmatter of its Markdown: what a program wants to know before it reads the text. */
export function markdownFrontmatter({ analysis, counts }: Dataset): string {
  const { id, site, licence, covers } = analysis;
  const root = site.address;
  const fields = {
    title: analysis.title,
    description: analysis.description,
    topic: analysis.topic,
    lang: analysis.lang,
    address: analysis.address,
    // This file, wherever a copy of it is found.
    markdown: new URL(markdownAddress(id).slice(1), root).href,
    data: analysis.data,
    authors: analysis.authors.map(({ name }) => name),
    publisher: site.publisher,
    site: site.name,
    licence: licence.url,
    covers: { from: covers.from, to: covers.to },
    published: analysis.published,
    modified: analysis.modified,
    claims: counts.claims,
    standings: counts.standings,
    sources: counts.sources,
    ...(analysis.translations.length > 0 && {
      translations: Object.fromEntries(
        analysis.translations.map(({ lang, address }) => [lang, address]),
      ),
    }),
  };
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n`;
}
