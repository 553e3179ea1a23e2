import { createHash } from 'node:crypto';

/** Splits text into lower-case words, without punctuation and accents of typing. */
function words(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’']/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Every run of eight words in a text. */
export function eightWordRuns(text: string): string[] {
  const all = words(text);
  return all.slice(7).map((_, i) => all.slice(i, i + 8).join(' '));
}

/** A run as the test data keeps it: a hash, so that the text of somebody else's article is not in the repository. */
export function hashRun(run: string): string {
  return createHash('sha256').update(run).digest('hex').slice(0, 10);
}

/** A text in pieces, without what stands in quotation marks: a run never reaches across a quotation. */
export function outsideQuotations(text: string): string[] {
  return text.split(/“[^”]*”|(?<![\p{L}\p{N}])‘[^’]*’(?![\p{L}])|"[^"]*"/u);
}
