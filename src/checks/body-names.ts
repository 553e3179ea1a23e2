import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { claimsOf, isElement, wordOf } from '../markdown/vocabulary.ts';
import { linkOf, namesOfPictures } from './body-findings.ts';

/**
 * What a body names that may be elsewhere, without the places: enough to see that all of it is there, so that its text is
 * read only where something is not.
 */
export interface BodyNames {
  /** Where its links, pictures and definitions lead. */
  links: { url: string; isPicture: boolean }[];
  /** The claims that its words name. */
  claims: string[];
}

/** What a body names. */
export function namesIn(tree: Root): BodyNames {
  const pictures = namesOfPictures(tree);
  const names: BodyNames = { links: [], claims: [] };
  visit(tree, (node) => {
    const link = linkOf(node, pictures);
    if (link) names.links.push(link);
    const word = isElement(node) ? wordOf(node) : undefined;
    if (isElement(node) && word) names.claims.push(...claimsOf(node, word));
  });
  return names;
}
