import { readFile } from 'node:fs/promises';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

// A schema imports another from its folder.
xmlRegisterFsInputProviders();

/** What does not hold in a piece of XML by a schema of tests/schemas; not to be well formed is the first of it. */
export async function xmlProblems(text: string, schema: string): Promise<string[]> {
  const url = `tests/schemas/${schema}`;
  const definition = XmlDocument.fromBuffer(await readFile(url), { url });
  const validator = XsdValidator.fromDoc(definition);
  try {
    const document = XmlDocument.fromString(text);
    try {
      validator.validate(document);
      return [];
    } finally {
      document.dispose();
    }
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  } finally {
    validator.dispose();
    definition.dispose();
  }
}

const atom = { a: 'http://www.w3.org/2005/Atom' };

/** The entries of an Atom feed, as a strict parser reads them. */
export function atomEntries(text: string) {
  const document = XmlDocument.fromString(text);
  try {
    return document.find('/a:feed/a:entry', atom).map((entry) => {
      // White space around a text has no meaning; the writer of feeds sets what it quotes on lines of its own.
      const texts = (path: string) => entry.find(path, atom).map(({ content }) => content.trim());
      const one = (path: string) => texts(path)[0] ?? '';
      return {
        id: one('a:id'),
        title: one('a:title'),
        url: one('a:link[@rel="alternate"]/@href'),
        lang: one('@xml:lang'),
        published: one('a:published'),
        updated: one('a:updated'),
        summary: one('a:summary'),
        content: one('a:content'),
        authors: texts('a:author/a:name'),
        categories: texts('a:category/@term'),
      };
    });
  } finally {
    document.dispose();
  }
}
