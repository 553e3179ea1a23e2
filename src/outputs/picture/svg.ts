import { coordinate, type Drawing, type Mark, type Shape, type Words } from '../../lib/drawing.ts';
import { escapeHtml } from '../../lib/html.ts';

/** What a picture is called, and what it shows, in words. */
export interface PictureWords {
  /** An id of its own on its page. */
  id: string;
  title: string;
  description: string;
}

const shape = ({ class: name, d }: Shape) => `<path class="${name}" d="${d}"/>`;

const words = ({ class: name, x, y, text, anchor }: Words) =>
  `<text class="${name}" x="${coordinate(x)}" y="${coordinate(y)}"${
    anchor === undefined ? '' : ` text-anchor="${anchor}"`
  }>${escapeHtml(text)}</text>`;

/** Its words stand with those of the picture: part of the link, they would have to be part of its name too. */
const mark = ({ name, href, standing, shapes }: Mark) =>
  `<a href="${escapeHtml(href)}" aria-label="${escapeHtml(name)}"${
    standing === undefined ? '' : ` data-standing="${standing}"`
  }>${shapes.map(shape).join('')}</a>`;

/**
 * A picture as SVG for a page. It is a group with a name and a description: an image would hide the links in it.
 * What is only for the eye is hidden from screen readers, to which the names of groups and marks say it.
 */
export function svgOf(drawing: Drawing, { id, title, description }: PictureWords): string {
  const { width, height, shapes, words: texts, groups } = drawing;
  const ofMarks = groups.flatMap(({ marks }) => marks.flatMap((one) => one.words));
  const body = groups.map(
    ({ name, marks }) =>
      `<g role="group" aria-label="${escapeHtml(name)}">${marks.map(mark).join('')}</g>`,
  );
  return `<svg viewBox="0 0 ${coordinate(width)} ${coordinate(height)}" role="group" aria-labelledby="${id}-title" aria-describedby="${id}-desc" direction="ltr"><title id="${id}-title">${escapeHtml(title)}</title><desc id="${id}-desc">${escapeHtml(description)}</desc><g aria-hidden="true">${shapes.map(shape).join('')}${[...texts, ...ofMarks].map(words).join('')}</g>${body.join('')}</svg>`;
}
