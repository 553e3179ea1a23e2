import { changed, siteText, replaced } from '../support/example-analysis.ts';
import { everyKeyText, type Case } from './case.ts';

/** Mistakes that have nothing to do with each other: one run tells of all of them. */
export const together: readonly Case[] = [
  {
    name: 'a key, a speaker, a quotation, an element and a link',
    text: changed(
      ['title: A port', '⟦frontmatter-is-valid⟧title: A port'],
      ['topic:', '⟦frontmatter-is-valid⟧topik:'],
      ['by: minister', 'by: ⟦actor-exists⟧ministre'],
      ['“port” is open', '“port” is ⟦quote-is-in-evidence⟧shut'],
      [
        'We think that',
        '⟦body-uses-vocabulary⟧<b>We</b> think, see [this](/method/) and ⟦links-resolve⟧[that](/nowhere/), that',
      ],
    ),
  },
  {
    name: 'a claim that is not valid, and what is wrong with all others',
    text: replaced(
      everyKeyText,
      ['kind: statement', 'kind: ⟦frontmatter-is-valid⟧statment'],
      ['by: ministry\n    on', 'by: ⟦actor-exists⟧ministery\n    on'],
      ['[{ source: herald, excerpt', '[{ source: ⟦source-exists⟧heralt, excerpt'],
      ['due: 2025-08-10', 'due: ⟦dates-are-possible⟧2025-08-01'],
      ['restates: [port-open]', 'restates: [⟦claim-exists⟧port-opened]'],
    ),
  },
  {
    name: 'YAML that cannot be read, and a body with code, headings and links',
    text: changed(
      ['topic: Shipping', 'topic: ⟦frontmatter-is-valid⟧@shipping'],
      [
        '## The port',
        '⟦body-uses-vocabulary⟧import x from "x"\n\n⟦headings-are-sections⟧# The harbour\n\nSee ⟦addresses-are-http⟧[it](javascript:alert(1)).⟦references-are-defined⟧[^1]\n\n## The port\n\n⟦section-ids-are-unique⟧## The port',
      ],
    ),
  },
  {
    name: 'a body that is no MDX, and a record with a cycle and two ids alike',
    text: changed(
      ['    kind: office', '    kind: office\n    affiliation: ⟦affiliation-has-no-cycle⟧minister'],
      ['- id: our-view', '- id: ⟦ids-are-unique⟧port-open'],
      ['We think', 'We think of <⟦body-is-mdx⟧3 ships'],
    ),
  },
  {
    name: 'mistakes in site, permalinks, a stray file and two analyses',
    text: changed(['topic: Shipping', 'topic: ⟦frontmatter-is-valid⟧12']),
    others: { 'y.mdx': changed(['## The port', '⟦headings-are-sections⟧# The port']) },
    strays: ['⟦file-is-analysis⟧content/analyses/readme.md'],
    site: replaced(siteText, ['language: en', 'language: ⟦site-is-valid⟧E']),
    permalinks: '⟦permalinks-are-valid⟧[]',
  },
  {
    name: 'a quotation, a pull quote, a dispute and a claim that stands nowhere',
    text: changed(
      ['    quote: the “port” is open\n', ''],
      ['- id: our-view', '- id: ⟦claim-is-placed⟧our-view'],
      ['<PullQuote', '⟦pull-quote-has-quote⟧<PullQuote'],
      [
        '<Claim id="our-view">it will be late</Claim>',
        'it says “⟦body-quotation-is-in-record⟧it will be too late”',
      ],
      ['We think', '⟦dispute-is-recorded⟧<Dispute claims="port-open" />\n\nWe think'],
    ),
  },
  {
    name: 'ten slips in one record',
    text: replaced(
      everyKeyText,
      ['topic: Shipping', 'topic: ⟦frontmatter-is-valid⟧12'],
      ['lang: en', 'lang: ⟦frontmatter-is-valid⟧E'],
      ['from: 2025-08-05', 'from: ⟦frontmatter-is-valid⟧2025-08-32'],
      ['draft: false', 'draft: ⟦frontmatter-is-valid⟧no'],
      ['url: https://desk', 'url: ⟦frontmatter-is-valid⟧desk'],
      ['kind: person', 'kind: ⟦frontmatter-is-valid⟧human'],
      ['extent: full', 'extent: ⟦frontmatter-is-valid⟧all'],
      ['verdict: did-not', 'verdict: ⟦frontmatter-is-valid⟧no'],
      ['kind: correction', 'kind: ⟦frontmatter-is-valid⟧mistake'],
      ['url: https://law', 'url: ⟦frontmatter-is-valid⟧law'],
    ),
  },
];
