import { ebookComponents } from '../ebook/components.ts';
import Claim from './Claim.astro';

/** The words authors may use in MDX, as a feed draws them: as a book does, but each claim leads to its page. */
export const feedComponents = { ...ebookComponents, Claim };
