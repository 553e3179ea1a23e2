// The package has no types of its own; this is what the tests use of it, a second opinion on our BibTeX.
declare module '@orcid/bibtex-parse-js' {
  const parser: {
    toJSON(text: string): {
      citationKey: string;
      entryType: string;
      entryTags: Record<string, string>;
    }[];
  };
  export default parser;
}
