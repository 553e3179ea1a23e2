import { changed, exampleText, replaced } from '../support/example-analysis.ts';
import { everyKeyText, inAll, inBody, withClaim, withKeys, type Case } from './case.ts';

/** A claim of the ministry that is placed as `next`, with more keys. */
const next = (more: string) =>
  withClaim(
    `  - id: next\n    text: More is said.\n    kind: statement\n    by: ministry\n    on: 2025-08-07\n    evidence: [{ source: gazette, excerpt: More. }]\n${more}`,
  );

/** Ids, and what names them: actors, sources, claims and sections. */
export const references: readonly Case[] = [
  {
    name: 'a translation of an analysis that does not exist',
    text: withKeys('translationOf: ⟦translation-is-of-another⟧prot'),
    others: { 'port.mdx': changed(['lang: en', 'lang: uk']) },
  },
  {
    name: 'a translation in the language of the original',
    text: changed(['lang: en\n', 'lang: ⟦translation-is-of-another⟧en\ntranslationOf: port\n']),
    others: { 'port.mdx': exampleText },
  },
  {
    name: 'a translation of a title, not of a file',
    text: withKeys('translationOf: ⟦frontmatter-is-valid⟧A port opens'),
  },
  {
    name: 'a speaker that is mistyped, so that the right one is not used',
    text: changed(
      ['- id: minister\n', '- id: ⟦actor-is-used⟧minister\n'],
      ['by: minister', 'by: ⟦actor-exists⟧ministre'],
    ),
  },
  {
    name: 'a speaker by name, not by id',
    text: changed(['by: minister', 'by: ⟦frontmatter-is-valid⟧The Minister']),
  },
  {
    name: 'a speaker that is far from any name',
    text: replaced(next(''), ['by: ministry\n    on', 'by: ⟦actor-exists⟧harbour\n    on']),
  },
  {
    name: 'an affiliation that does not exist',
    text: changed(['affiliation: ministry', 'affiliation: ⟦actor-exists⟧cabinet']),
  },
  {
    name: 'a document of the author, who is no actor',
    text: changed(['by: ministry', 'by: ⟦actor-exists⟧author']),
  },
  {
    name: 'a speaker that is the id of a source',
    text: changed(
      ['- id: minister\n', '- id: ⟦actor-is-used⟧minister\n'],
      ['by: minister', 'by: ⟦actor-exists⟧gazette'],
    ),
  },
  {
    name: 'a source that is mistyped in evidence',
    text: changed(
      ['- id: gazette', '- id: ⟦source-is-used⟧gazette'],
      ['- source: gazette', '- source: ⟦source-exists⟧gazete'],
    ),
  },
  {
    name: 'a source that does not exist, in the evidence of an outcome',
    text: inAll(['          - source: herald', '          - source: ⟦source-exists⟧radio']),
  },
  {
    name: 'a source by its title',
    text: changed(['- source: gazette', '- source: ⟦frontmatter-is-valid⟧Order 12']),
  },
  {
    name: 'a dispute with a claim that does not exist',
    text: next('    disputes: [⟦claim-exists⟧port-shut]'),
  },
  {
    name: 'a dispute with a claim that is mistyped',
    text: next('    disputes: [our-view, ⟦claim-exists⟧port-opne]'),
  },
  {
    name: 'a replaced claim that does not exist',
    text: next('    supersedes:\n      - ⟦claim-exists⟧older'),
  },
  {
    name: 'a claim said again that does not exist',
    text: next('    restates: [⟦claim-exists⟧older]'),
  },
  {
    name: 'a change of a claim that does not exist',
    text: inAll(['claims: [port-shut]', 'claims: [port-shut, ⟦claim-exists⟧port-gone]']),
  },
  {
    name: 'a claim in the text that is mistyped',
    text: changed(
      ['- id: our-view', '- id: ⟦claim-is-placed⟧our-view'],
      ['<Claim id="our-view"', '⟦claim-exists⟧<Claim id="our-veiw"'],
    ),
  },
  {
    name: 'a claim in the text with the prefix of its address',
    text: inBody('It is ⟦claim-exists⟧<Claim id="claim-port-open">open</Claim>.'),
  },
  {
    name: 'a pull quote of a claim that does not exist',
    text: inBody('⟦claim-exists⟧<PullQuote claim="port-closed" />'),
  },
  {
    name: 'a dispute in the text of claims that do not exist',
    text: inBody('⟦claim-exists⟧⟦claim-exists⟧<Dispute claims="alpha beta" />'),
  },
  {
    name: 'a claim in the text whose id every object has',
    text: inBody('It is ⟦claim-exists⟧<Claim id="constructor">open</Claim>.'),
  },
  {
    name: 'a change of a section that does not exist',
    text: inAll(['section: the-port', 'section: ⟦section-exists⟧the-harbour']),
  },
  {
    name: 'a change of a section by its title',
    text: inAll(['section: the-port', 'section: ⟦section-exists⟧The port']),
  },
  {
    name: 'an actor that nothing names',
    text: changed([
      'sources:',
      '  - id: ⟦actor-is-used⟧king\n    name: The King\n    role: Reigns\n    kind: person\nsources:',
    ]),
  },
  {
    name: 'an actor that only names another, and is named by none',
    text: changed([
      'sources:',
      '  - id: ⟦actor-is-used⟧clerk\n    name: The Clerk\n    role: Writes\n    kind: person\n    affiliation: ministry\nsources:',
    ]),
  },
  {
    name: 'a source that no claim rests on',
    text: changed([
      'claims:',
      '  - id: ⟦source-is-used⟧radio\n    title: News\n    publisher: Radio\n    url: https://radio.example/\n    kind: report\n    control: independent\n    lang: en\n    checked: { on: 2026-11-23, extent: full, from: live }\n    archived: https://archive.example/radio\nclaims:',
    ]),
  },
  {
    name: 'a claim that stands nowhere in the text',
    text: changed(
      ['- id: our-view', '- id: ⟦claim-is-placed⟧our-view'],
      ['<Claim id="our-view">it will be late</Claim>', 'it will be late'],
    ),
  },
  {
    name: 'a claim that stands in a pull quote only',
    text: changed(
      ['- id: port-open', '- id: ⟦claim-is-placed⟧port-open'],
      ['<Claim id="port-open">the port is open</Claim>', 'the port is open'],
    ),
  },
  {
    name: 'a claim that stands only in code that is shown',
    text: changed(
      ['- id: our-view', '- id: ⟦claim-is-placed⟧our-view'],
      ['<Claim id="our-view">it will be late</Claim>', '`<Claim id="our-view">late</Claim>`'],
    ),
  },
  {
    name: 'a pull quote of a claim without a quotation',
    text: inBody('⟦pull-quote-has-quote⟧<PullQuote claim="our-view" />'),
  },
  {
    name: 'a pull quote that stands twice',
    text: inBody('⟦pull-quote-stands-once⟧<PullQuote claim="port-open" />'),
  },
  {
    name: 'a picture that stands twice',
    text: inBody('<Timeline/>\n\n⟦picture-stands-once⟧<Timeline/>'),
  },
  {
    name: 'two pictures of steps with one address',
    text: inBody(
      '⟦steps-have-figures⟧<Steps of="Rate, %" />\n\n⟦picture-stands-once⟧⟦steps-have-figures⟧<Steps of="Rate %" />',
    ),
  },
  {
    name: 'steps of a sign, of which no address can be made',
    text: inBody('⟦picture-stands-once⟧⟦steps-have-figures⟧<Steps of="%" />'),
  },
  {
    name: 'steps of something of which no claim has a figure',
    text: inBody('⟦steps-have-figures⟧<Steps of="Duty" />'),
  },
  {
    name: 'two actors of one id',
    text: changed([
      'sources:',
      '  - id: ⟦ids-are-unique⟧minister\n    name: The other\n    role: Minister too\n    kind: person\nsources:',
    ]),
  },
  {
    name: 'two sources of one id',
    text: inAll(
      ['- id: herald', '- id: ⟦ids-are-unique⟧gazette'],
      ['source: herald,', 'source: gazette,'],
      ['- source: herald', '- source: gazette'],
      ['of: [herald]', 'of: [gazette]'],
    ),
  },
  {
    name: 'three claims of one id',
    text: withKeys(
      ['one', 'two']
        .map(
          (word) =>
            `  - id: ⟦ids-are-unique⟧our-view\n    text: View ${word}.\n    kind: assessment\n    by: author\n    on: 2026-11-23`,
        )
        .join('\n'),
    ),
  },
  {
    name: 'an id with capitals',
    text: changed(
      ['- id: our-view', '- id: ⟦frontmatter-is-valid⟧Our-View'],
      ['<Claim id="our', '⟦claim-exists⟧<Claim id="our'],
    ),
  },
  {
    name: 'an id with an underscore, as the text has it too',
    text: changed(
      ['- id: our-view', '- id: ⟦frontmatter-is-valid⟧our_view'],
      ['id="our-view"', 'id="our_view"'],
    ),
  },
  {
    name: 'an id with two hyphens',
    text: changed(
      ['- id: our-view', '- id: ⟦frontmatter-is-valid⟧our--view'],
      ['id="our-view"', 'id="our--view"'],
    ),
  },
  {
    name: 'an id with a slash and dots',
    text: changed(
      ['- id: our-view', '- id: ⟦frontmatter-is-valid⟧../../evil'],
      ['id="our-view"', 'id="../../evil"'],
    ),
  },
  {
    name: 'an id with letters of another alphabet that look the same',
    text: changed(
      ['- id: our-view', '- id: ⟦frontmatter-is-valid⟧оur-view'],
      ['id="our-view"', 'id="оur-view"'],
    ),
  },
  {
    name: 'an id that is a number',
    text: changed(
      ['- id: our-view', '- id: ⟦frontmatter-is-valid⟧2025'],
      ['<Claim id="our-view"', '⟦claim-exists⟧<Claim id="2025"'],
    ),
  },
  {
    name: 'an id of 81 characters',
    text: changed(
      ['- id: our-view', `- id: ⟦frontmatter-is-valid⟧${'a'.repeat(81)}`],
      ['id="our-view"', `id="${'a'.repeat(81)}"`],
    ),
  },
  {
    name: 'an actor with the id that is kept for the analysis itself',
    text: changed([
      'sources:',
      '  - id: ⟦frontmatter-is-valid⟧author\n    name: Ann\n    role: Writes this\n    kind: person\nsources:',
    ]),
  },
  {
    name: 'a claim that disputes itself',
    text: next('    disputes: [⟦claim-disputes-another⟧next]'),
  },
  {
    name: 'a claim that replaces itself',
    text: next('    supersedes: [port-open, ⟦supersedes-has-no-cycle⟧next]'),
  },
  {
    name: 'two claims that replace each other',
    text: replaced(next('    supersedes: [⟦supersedes-has-no-cycle⟧port-open]'), [
      '    quote: the',
      '    supersedes: [next]\n    quote: the',
    ]),
  },
  {
    name: 'two claims that say each other again',
    text: replaced(next('    restates: [⟦supersedes-has-no-cycle⟧port-open]'), [
      '    quote: the',
      '    restates: [next]\n    quote: the',
    ]),
  },
  {
    name: 'an actor that belongs to itself',
    text: changed(['affiliation: ministry', 'affiliation: ⟦affiliation-has-no-cycle⟧minister']),
  },
  {
    name: 'two actors that belong to each other',
    text: changed([
      '    kind: office',
      '    kind: office\n    affiliation: ⟦affiliation-has-no-cycle⟧minister',
    ]),
  },
  {
    name: 'a dispute in the text that is none in the record',
    text: inBody(
      '⟦dispute-is-recorded⟧⟦dispute-is-recorded⟧<Dispute claims="port-open our-view" />',
    ),
  },
  {
    name: 'a dispute in the text of one claim',
    text: inBody('⟦dispute-is-recorded⟧<Dispute claims="port-open" />'),
  },
  {
    name: 'a dispute in the text with a third claim that disputes nobody',
    text: `${everyKeyText}\n⟦dispute-is-recorded⟧<Dispute claims="port-open port-shut our-view" />\n`,
  },
  {
    name: 'a limit of a source that has a copy',
    text: inAll(['of: [herald]', 'of: [herald, ⟦limit-is-needed⟧gazette]']),
  },
  {
    name: 'a limit of a source that does not exist',
    text: inAll(
      ['of: [herald]', 'of: [⟦limit-is-needed⟧heralt]'],
      ['url: https://herald', 'url: ⟦source-is-archived⟧https://herald'],
    ),
  },
  {
    name: 'a limit of a weakness that is gone',
    text: withKeys(
      'limits:\n  - ⟦limit-is-needed⟧check: forecast-is-settled\n    text: Nobody knows yet.',
    ),
  },
  {
    name: 'a source without a copy that readers are not told of',
    text: changed(
      ['url: https://gazette', 'url: ⟦source-is-archived⟧https://gazette'],
      ['    archived: https://archive.example/12\n', ''],
    ),
  },
  {
    name: 'a claim that rests on a partisan publisher only',
    text: inAll(
      ['control: independent', 'control: partisan'],
      ['evidence: [{ source: herald', 'evidence: ⟦claim-has-independent-source⟧[{ source: herald'],
    ),
  },
];
