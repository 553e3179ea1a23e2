import { escapeHtml } from '../../lib/html.ts';
import type { PartFacts } from './part.ts';

const link = (href: string, title: string, lang?: string) =>
  `<a href="${encodeURI(href)}"${lang === undefined ? '' : ` lang="${lang}"`}>${escapeHtml(title)}</a>`;

function contentsLine({ file, title, titleLang, subsections = [] }: PartFacts): string {
  const below = subsections.map(
    ({ id, title: heading }) => `<li>${link(`${file}#${id}`, heading, titleLang)}</li>`,
  );
  const list = below.length === 0 ? '' : `<ol>${below.join('')}</ol>`;
  return `<li>${link(file, title, titleLang)}${list}</li>`;
}

/** The contents of a book and its landmarks, as HTML. */
export function navHtml(parts: readonly PartFacts[]): string {
  const landmarks = parts
    .filter(({ type }) => ['bodymatter', 'bibliography', 'colophon'].includes(type))
    .map(
      ({ type, file, title, titleLang }) =>
        `<li><a epub:type="${type}" href="${file}"${titleLang === undefined ? '' : ` lang="${titleLang}"`}>${escapeHtml(title)}</a></li>`,
    );
  return [
    `<nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="toc--heading"><h1 id="toc--heading">Contents</h1><ol>`,
    ...parts.map(contentsLine),
    '</ol></nav>',
    '<nav epub:type="landmarks" aria-label="Landmarks" hidden=""><ol>',
    '<li><a epub:type="cover" href="cover.xhtml">Cover</a></li>',
    '<li><a epub:type="toc" href="nav.xhtml">Contents</a></li>',
    ...landmarks,
    '</ol></nav>',
  ].join('');
}
