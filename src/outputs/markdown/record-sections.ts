import type { BlockContent, RootContent } from 'mdast';
import { controlWords } from '../../data/sources.ts';
import { formatDate } from '../../lib/dates.ts';
import { mustGet } from '../../model/analysis.ts';
import type { Dataset } from '../dataset/schema.ts';
import { claimLink, type Parts } from './claim-note.ts';
import { heading, link, list, paragraph, strong, type Inline } from './nodes.ts';

/** The claims with these ids as links, separated by commas. */
function claimLinks(ids: readonly string[], { claims }: Parts): Inline {
  return ids
    .map((id) => claimLink(mustGet(claims, id, 'claim')))
    .flatMap((one, i) => (i > 0 ? [', ', one] : [one]));
}

function sourceItem(source: Dataset['sources'][number], parts: Parts): BlockContent[] {
  const { title, url, publisher, published, kind, control, origin, checked, archived } = source;
  const facts = [
    publisher ?? 'Publisher not recorded',
    published === undefined ? 'undated' : formatDate(published),
    kind,
    controlWords[control],
    ...(origin === undefined ? [] : [`gathered by ${parts.actors.get(origin)?.name ?? origin}`]),
    `checked ${formatDate(checked.on)}`,
  ];
  const line: Inline = [url === undefined ? title : link(title, url), `. ${facts.join(', ')}`];
  if (archived !== undefined) line.push(', ', link('archived copy', archived));
  line.push('.');
  for (const words of [source.unrecorded, source.note]) if (words) line.push(` ${words}`);
  if (source.claims.length > 0) line.push(' Used by ', ...claimLinks(source.claims, parts), '.');
  return [paragraph(...line)];
}

/** Every source, in the order of the record. */
export function sourcesSection({ sources, limits }: Dataset, parts: Parts): RootContent[] {
  return [
    heading(2, 'Sources'),
    ...(limits.length > 0
      ? [
          paragraph('Known limits of this record:'),
          list(...limits.map(({ text }) => [paragraph(text)])),
          paragraph('All sources:'),
        ]
      : []),
    list(...sources.map((source) => sourceItem(source, parts))),
  ];
}

/** Every change since publication, newest first, said also where there is none. */
export function changesSection({ analysis, changes }: Dataset, parts: Parts): RootContent[] {
  const items = changes
    .toSorted((a, b) => b.on.localeCompare(a.on, 'en'))
    .map(({ on, kind, text, claims }): BlockContent[] => {
      const about: Inline = claims.length > 0 ? [' (', ...claimLinks(claims, parts), ')'] : [];
      return [paragraph(`${formatDate(on)}, `, strong(kind), `: ${text}`, ...about)];
    });
  const first = `${formatDate(analysis.published)}, `;
  const none = changes.length === 0 ? '. Nothing has been changed since.' : '.';
  return [heading(2, 'Changes'), list(...items, [paragraph(first, strong('published'), none)])];
}

/** What to read beside it; nothing where there is none. */
export function relatedSection({ related }: Dataset): RootContent[] {
  if (related.length === 0) return [];
  return [
    heading(2, 'Related'),
    list(...related.map(({ title, url }) => [paragraph(link(title, url))])),
  ];
}
