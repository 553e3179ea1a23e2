import { slug } from '../lib/slug.ts';

/**
 * The ids of the pictures of an analysis on its page: what stands after the # of a link to one. Sections take none of
 * them (`isReservedId` in markdown/outline.ts).
 */

/** Those of the pictures that a text can have once. */
export const pictureIds = {
  WhoSaidWhat: 'picture-who-said-what',
  Timeline: 'picture-timeline',
  SourceMap: 'picture-sources',
} as const;

/** That of the steps of something. Where a name has neither letter nor digit nothing tells them apart; a rule refuses it. */
export function stepsId(of: string): string {
  return `picture-steps-${slug(of)}`;
}

/** The id of a part of a picture. No slug holds two hyphens, so that a part of one picture is never another picture. */
export function picturePartId(picture: string, part: 'end' | 'wide' | 'narrow'): string {
  return `${picture}--${part}`;
}
