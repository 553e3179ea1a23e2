import { hasWords } from '../lib/text.ts';
import { words } from './fields.ts';

/** A topic is written into an address, which is the name of a folder: of a longer one no disk would take it. */
const longest = 40;

/** The subject of an analysis, of which its feed has its address. */
export const topicSchema = words
  .refine(
    (topic) => topic.length <= longest,
    `it has more than ${longest} characters: write the subject in two or three words`,
  )
  // Without one, all such topics would have one address.
  .refine(
    (topic) => !hasWords(topic) || /[\p{L}\p{N}]/u.test(topic),
    'its address is made of letters and digits, and it has none: write the subject in two or three words',
  )
  .describe('The subject, in two or three words.');
