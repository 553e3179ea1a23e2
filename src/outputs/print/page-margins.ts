import { cutAtWord } from '../../lib/sentences.ts';
import type { Site } from '../../model/site.ts';

/** As much of a title as stands on one line beside the site's name, at the size of the sheet's margin. */
const longestTitle = 100;

/** Text as a string of CSS inside a `<style>` element: nothing in it ends the string or the element. */
function cssString(text: string): string {
  const escaped = text.replace(/["\\<\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `);
  return `"${escaped}"`;
}

/**
 * CSS that prints a page's title and the site's name over each sheet but the first, which shows both itself. A sheet
 * that lost its neighbours says so where it is from; browsers that know no margin boxes print lines of their own.
 */
export function pageMargins(title: string, site: Pick<Site, 'name'>): string {
  const names = title !== site.name;
  const boxes = [
    ['top-left', names ? cutAtWord(title, longestTitle) : ''],
    ['top-right', site.name],
  ] as const;
  const shown = boxes.map(([box, text]) => `@${box}{content:${cssString(text)}}`).join('');
  const hidden = boxes.map(([box]) => `@${box}{content:none}`).join('');
  return `@page{${shown}}@page :first{${hidden}}`;
}
