import { graphemes } from './graphemes.ts';

/** Running text by sentences: for the sentence around a claim, and for a few words that stand for a section. */

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Words that end in a full stop and no sentence; the segmenter of the platform knows none. */
const abbreviation =
  /(?:^|[\s(“‘"'«])(?:\p{Lu}|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Dr|St|Prof|Gen|Col|Lt|Sen|Rep|Gov|No|vs|cf|ca|etc|Art|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.\s*$/u;

const marks = (text: string, open: string, close: string) =>
  text.split(open).length - text.split(close).length;

/** Whether a piece ends inside a quotation, or with a shortened word: its sentence goes on. */
function goesOn(text: string): boolean {
  return abbreviation.test(text) || marks(text, '“', '”') > 0 || marks(text, '«', '»') > 0;
}

/** The sentences of a paragraph, each with the white space after it, so that joined they give the paragraph. */
export function sentences(paragraph: string): string[] {
  const found: string[] = [];
  let sentence = '';
  for (const { segment } of segmenter.segment(paragraph)) {
    sentence += segment;
    if (goesOn(sentence)) continue;
    found.push(sentence);
    sentence = '';
  }
  return sentence === '' ? found : [...found, sentence];
}

/** Words in the sentence, or the sentences, around them. */
export interface InSentence {
  before: string;
  words: string;
  after: string;
}

/** The sentence around the characters `from` to `to` of a paragraph; two where the words reach into a second. */
export function sentenceAround(paragraph: string, from: number, to: number): InSentence {
  let start = 0;
  let end = 0;
  for (const sentence of sentences(paragraph)) {
    if (end <= from) start = end;
    end += sentence.length;
    if (end >= to) break;
  }
  return {
    before: paragraph.slice(start, from).trimStart(),
    words: paragraph.slice(from, to),
    after: paragraph.slice(to, end).trimEnd(),
  };
}

/** As many whole signs of a text as fit into `most` characters. */
function beginning(text: string, most: number): string {
  let found = '';
  for (const sign of graphemes(text)) {
    if (found.length + sign.length > most) break;
    found += sign;
  }
  return found;
}

/** What is longer and holds no space is no word. */
const longestWord = 40;

/** The beginning of a text, cut between two words and marked so, at most `most` characters long. */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most - 1);
  const words = /^(.*)\s/su.exec(head)?.[1] ?? '';
  // A text in a script without spaces is cut between two signs, never inside one.
  const hasWord = words !== '' && head.length - words.length <= longestWord;
  const cut = hasWord ? words : beginning(text, most - 2);
  return `${cut.replace(/[\s,;:–—(“‘«-]+$/u, '')} …`;
}

/**
 * The first sentences of a text, as many as fit into `most` characters; of a longer first sentence, its beginning.
 * A sentence that leads on to a list says nothing without it: it ends them, or is passed over at the beginning.
 */
export function opening(text: string, most: number): string {
  const paragraphs = text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim());
  let found = '';
  for (const sentence of paragraphs.flatMap(sentences).map((words) => words.trim())) {
    if (sentence.endsWith(':')) {
      if (found === '') continue;
      break;
    }
    const longer = found === '' ? sentence : `${found} ${sentence}`;
    if (longer.length > most) break;
    found = longer;
  }
  return found === '' ? cutAtWord(paragraphs.join(' '), most) : found;
}
