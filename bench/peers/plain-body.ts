/**
 * A body without its record, as a writer of plain Markdown would have it: the words of claims stay, quotations are
 * block quotations, and what is drawn from the record is left out. `quoteOf` gives the words of a claim's quotation.
 */
export function plainBody(body: string, quoteOf: (claim: string) => string): string {
  return body
    .replace(/<\/?Claim\b[^>]*>/g, '')
    .replace(/<PullQuote\s+claim="([^"]*)"\s*\/>/g, (_, claim: string) => `> “${quoteOf(claim)}”`)
    .replace(/^<[A-Z]\w*[^>]*\/>\n*/gm, '');
}
