import { changed, replaced } from '../support/example-analysis.ts';
import { everyKeyText, inBody, type Case } from './case.ts';

const quote = (words: string) => changed(['quote: the “port” is open', `quote: ${words}`]);

/** Evidence that is missing, and quotations that depart from it. The excerpt says: It says that the 'port' is  open from Monday. */
export const evidence: readonly Case[] = [
  {
    name: 'a claim without evidence',
    text: changed(
      ['- id: port-open', '- id: ⟦claim-has-evidence⟧port-open'],
      ['- id: gazette', '- id: ⟦source-is-used⟧gazette'],
      [
        "    evidence:\n      - source: gazette\n        excerpt: It says that the 'port' is  open from Monday.\n",
        '',
      ],
      ['    quote: the “port” is open\n', ''],
      ['<PullQuote', '⟦pull-quote-has-quote⟧<PullQuote'],
    ),
  },
  {
    name: 'a claim of another with an empty list of evidence',
    text: replaced(
      everyKeyText,
      ['- id: port-shut\n', '- id: ⟦claim-has-evidence⟧port-shut\n'],
      ['evidence: [{ source: herald, excerpt: The gates stayed shut. }]', 'evidence: []'],
    ),
  },
  {
    name: 'a quotation with another word at its beginning',
    text: quote('⟦quote-is-in-evidence⟧a “port” is open'),
  },
  {
    name: 'a quotation with another word in its middle',
    text: quote('the ⟦quote-is-in-evidence⟧harbour is open'),
  },
  {
    name: 'a quotation with another word at its end',
    text: quote('the “port” is ⟦quote-is-in-evidence⟧opened'),
  },
  {
    name: 'a quotation with a word left out',
    text: quote('the “port” ⟦quote-is-in-evidence⟧open'),
  },
  {
    name: 'a quotation with a word put in',
    text: quote('the “port” is ⟦quote-is-in-evidence⟧now open'),
  },
  {
    name: 'a quotation with two words changed over',
    text: quote('the ⟦quote-is-in-evidence⟧is “port” open'),
  },
  {
    name: 'a quotation with a word twice',
    text: quote('the “port” is ⟦quote-is-in-evidence⟧is open'),
  },
  {
    name: 'a quotation with a capital letter',
    text: quote('⟦quote-is-in-evidence⟧The “port” is open'),
  },
  {
    name: 'a quotation that ends in the middle of a word',
    text: quote('the “port” is ⟦quote-is-in-evidence⟧op'),
  },
  {
    name: 'a quotation that begins in the middle of a word',
    text: quote('⟦quote-is-in-evidence⟧hat the “port” is open'),
  },
  {
    name: 'a quotation with a sign that the excerpt does not hold',
    text: quote('the “port” is ⟦quote-is-in-evidence⟧open!'),
  },
  {
    name: 'a quotation without a sign that the excerpt holds',
    text: quote('the ⟦quote-is-in-evidence⟧port is open'),
  },
  {
    name: 'a quotation with words left out and dots for them',
    text: quote('It says ⟦quote-is-in-evidence⟧… open from Monday.'),
  },
  {
    name: 'a quotation that goes on after the excerpt',
    text: quote('open from Monday. ⟦quote-is-in-evidence⟧Really.'),
  },
  {
    name: 'a quotation with a letter of another alphabet that looks the same',
    text: quote('the “port” is ⟦quote-is-in-evidence⟧оpen'),
  },
  {
    name: 'a quotation with an invisible sign in a word',
    text: quote('the “port” is ⟦quote-is-in-evidence⟧o\u200bpen'),
  },
  {
    name: 'a quotation in quotation marks of YAML with another word',
    text: quote('"the \'port\' is ⟦quote-is-in-evidence⟧shut"'),
  },
  {
    name: 'a quotation on lines of its own with another word',
    text: quote('|\n      the “port”\n      is ⟦quote-is-in-evidence⟧shut'),
  },
  {
    name: 'a quotation folded over lines with another word',
    text: quote('>-\n      the “port”\n      ⟦quote-is-in-evidence⟧was open'),
  },
  {
    name: 'a quotation in another language than its excerpt',
    text: quote('⟦quote-is-in-evidence⟧der „Hafen“ ist offen'),
  },
  {
    name: 'a quotation that stands in the excerpt of another claim',
    text: replaced(everyKeyText, [
      '    evidence: [{ source: herald, excerpt: The gates',
      '    quote: ⟦quote-is-in-evidence⟧the port is open\n    evidence: [{ source: herald, excerpt: The gates',
    ]),
  },
  {
    name: 'a quotation whose halves stand in two excerpts',
    text: replaced(everyKeyText, [
      '    quote: the port is open\n    evidence:\n',
      '    quote: port is open ⟦quote-is-in-evidence⟧by Sunday\n    evidence:\n      - { source: gazette, excerpt: By Sunday. }\n      - { source: gazette, excerpt: by Sunday or so. }\n',
    ]),
  },
  {
    name: 'a quotation in the text with another word',
    text: inBody('It says “that the ‘port’ is ⟦body-quotation-is-in-record⟧shut from Monday”.'),
  },
  {
    name: 'a quotation in the text in straight marks with another word',
    text: inBody('It says "that the \'port\' is ⟦body-quotation-is-in-record⟧shut".'),
  },
  {
    name: 'a quotation in the text in German marks',
    text: inBody('Es heißt „⟦body-quotation-is-in-record⟧der Hafen ist offen“.'),
  },
  {
    name: 'a quotation in the text in French marks',
    text: inBody('On dit « ⟦body-quotation-is-in-record⟧le port est ouvert ».'),
  },
  {
    name: 'a quotation in the text in single marks',
    text: inBody('It says ‘⟦body-quotation-is-in-record⟧a port was never open’.'),
  },
  {
    name: 'a quotation in the text in low single marks',
    text: inBody('Es heißt ‚⟦body-quotation-is-in-record⟧der Hafen ist offen‘.'),
  },
  {
    name: 'a quotation in the text in single French marks',
    text: inBody('On dit ‹⟦body-quotation-is-in-record⟧le port est ouvert›.'),
  },
  {
    name: 'a quotation in the text that is not closed',
    text: inBody('It says “⟦body-quotation-is-in-record⟧all of the gates are shut.'),
  },
  {
    name: 'a block of quotation that nobody said',
    text: inBody('> ⟦body-quotation-is-in-record⟧All gates will stay shut.'),
  },
  {
    name: 'a quotation in a heading that nobody said',
    text: inBody('## “⟦body-quotation-is-in-record⟧All gates will stay shut”'),
  },
  {
    name: 'a quotation in a cell of a table that nobody said',
    text: inBody(
      '| Who | What |\n| - | - |\n| He | “⟦body-quotation-is-in-record⟧all gates will stay shut” |',
    ),
  },
  {
    name: 'a quotation in a note that nobody said',
    text: inBody(
      'So it is.[^1]\n\n[^1]: He said “⟦body-quotation-is-in-record⟧all gates will stay shut”.',
    ),
  },
  {
    name: 'a quotation inside a claim that departs after words in bold',
    text: inBody(
      '<Claim id="port-open">He says “that **the ‘port’** is ⟦body-quotation-is-in-record⟧closed from Monday”</Claim>.',
    ),
  },
  {
    name: 'a quotation in the text over two lines of a list',
    text: inBody(
      '- He says “that the ‘port’\n  is ⟦body-quotation-is-in-record⟧closed from Monday”.',
    ),
  },
  {
    name: 'a quotation in the text with a cut and its pieces in the wrong order',
    text: inBody('He says “⟦body-quotation-is-in-record⟧open from Monday […] that the ‘port’ is”.'),
  },
  {
    name: 'a quotation in the text with words of ours in brackets and another word after them',
    text: inBody(
      'He says “that the ‘port’ [of the town] is ⟦body-quotation-is-in-record⟧shut from Monday”.',
    ),
  },
  {
    name: 'two quotations in a sentence, the second of which nobody said',
    text: inBody(
      'He says “that the ‘port’ is open” and “that ⟦body-quotation-is-in-record⟧nobody may come in”.',
    ),
  },
];
