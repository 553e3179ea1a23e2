import { exampleText, siteText, replaced } from '../support/example-analysis.ts';
import type { Case } from './case.ts';

const sites: readonly (readonly [name: string, site: string])[] = [
  ['a site without a name', replaced(siteText, ['name: The Port Record\n', '⟦site-is-valid⟧'])],
  [
    'a key of the site that is mistyped',
    replaced(
      siteText,
      ['name: The', '⟦site-is-valid⟧name: The'],
      ['publisher:', '⟦site-is-valid⟧publihser:'],
    ),
  ],
  ['a key of the site that it does not know', `${siteText}⟦site-is-valid⟧analytics: UA-1\n`],
  [
    'a site with an empty description',
    replaced(siteText, [
      'description: What is said about ports.',
      'description: ⟦site-is-valid⟧""',
    ]),
  ],
  [
    'a site at an address of another kind',
    replaced(siteText, ['https://port.example', '⟦site-is-valid⟧ftp://port.example']),
  ],
  [
    'a site without its protocol',
    replaced(siteText, ['https://port.example', '⟦site-is-valid⟧port.example']),
  ],
  [
    'a site at a program',
    replaced(siteText, ['https://port.example', '⟦site-is-valid⟧"java\\tscript:alert(1)"']),
  ],
  [
    'a site in a language by its name',
    replaced(siteText, ['language: en', 'language: ⟦site-is-valid⟧English']),
  ],
  [
    'a licence as text',
    replaced(siteText, [
      '{ name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }',
      '⟦site-is-valid⟧CC BY 4.0',
    ]),
  ],
  [
    'a licence without its address',
    replaced(siteText, [
      '{ name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }',
      '⟦site-is-valid⟧{ name: CC BY 4.0 }',
    ]),
  ],
  [
    'a licence with a third key',
    replaced(siteText, ['by/4.0/ }', 'by/4.0/, ⟦site-is-valid⟧year: 2026 }']),
  ],
  [
    'a site in an old encoding of Western Europe',
    replaced(siteText, ['name: The Port', 'name: The P⟦site-is-valid⟧\uFFFDrt']),
  ],
  [
    'a site whose name turns the direction of what follows',
    replaced(siteText, ['name: The Port', 'name: The ⟦site-is-plain⟧\u202EPort']),
  ],
  ['a site that is empty', '⟦site-is-valid⟧'],
  ['a site that is a list', '⟦site-is-valid⟧- name: The Port Record\n'],
  ['a key of the site twice', `${siteText}⟦site-is-valid⟧name: Another\n`],
  [
    'an alias of YAML in the site',
    replaced(siteText, ['publisher: The Port Record', 'publisher: ⟦site-is-valid⟧*name']),
  ],
  ['a contact that is a list', `${siteText}contact: ⟦site-is-valid⟧[desk@port.example]\n`],
  ['old names of analyses as a list', `${siteText}aliases:\n  ⟦site-is-valid⟧- old: x\n`],
  ['an old name of an analysis as an address', `${siteText}aliases: { old: ⟦site-is-valid⟧/x/ }\n`],
  [
    'an old name that leads to no analysis',
    `${siteText}aliases: { old: ⟦site-alias-leads-somewhere⟧nowhere }\n`,
  ],
  [
    'an old name that leads to another old name',
    `${siteText}aliases: { older: ⟦site-alias-leads-somewhere⟧old, old: x }\n`,
  ],
  [
    'an old name of an analysis that is there',
    `${siteText}aliases: { ⟦site-alias-leads-somewhere⟧x: x }\n`,
  ],
  [
    'a site with five mistakes at once',
    replaced(
      siteText,
      ['name: The', '⟦site-is-valid⟧name: The'],
      ['url: https://port', 'url: ⟦site-is-valid⟧port'],
      ['language: en', 'language: ⟦site-is-valid⟧E'],
      ['description:', '⟦site-is-valid⟧descripton:'],
      ['by/4.0/ }', 'by/4.0/, ⟦site-is-valid⟧year: 2026 }'],
    ),
  ],
];

/** Mistakes in site.yaml. */
export const site: readonly Case[] = sites.map(([name, text]) => ({
  name,
  text: exampleText,
  site: text,
}));
