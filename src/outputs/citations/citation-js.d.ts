// The packages have no types of their own; this is what we use of them (their READMEs, "Usage" and "Options").
declare module '@citation-js/core' {
  export const plugins: {
    config: {
      get(plugin: '@csl'): { styles: { add(name: string, style: string): void } };
      get(plugin: '@bibtex'): {
        format: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean };
      };
    };
  };

  export class Cite {
    /** Bibliographic data in any form that a plugin reads, or as CSL-JSON. */
    constructor(data: unknown);
    /** What was read, as CSL-JSON. */
    data: Record<string, unknown>[];
    format(
      output: 'bibliography',
      options: { style: string; lang: string; format: 'html' },
    ): string;
    format(output: 'bibtex' | 'data'): string;
    format(output: 'ris', options: { format: 'object' }): Record<string, string | string[]>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
