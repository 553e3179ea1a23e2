import { absoluteAddress } from '../../data/absolute-address.ts';
import type { Analysis } from '../../data/analyses.ts';
import { claimsInWords } from '../../data/cards.ts';
import { formatDate, formatSpan } from '../../lib/dates.ts';
import { ledgerAddress } from '../../model/addresses.ts';
import { datasetAddress } from '../../model/downloads.ts';
import { analysesFeed, correctionsFeed } from '../../model/feeds.ts';
import type { Site } from '../../model/site.ts';
import { standingOrder, standingWords } from '../../model/standing.ts';

/** Words as the text of a Markdown link: a title may hold brackets. */
const linkText = (words: string) => words.replace(/[\\[\]]/g, '\\$&');

const item = (address: string, words: string, about: string) =>
  `- [${linkText(words)}](${address}): ${about.replace(/\s+/g, ' ')}`;

function analysisLines(site: Site, { slug, href, record, brief }: Analysis): string[] {
  const { title, description, lang, covers, published, updated } = record;
  const absolute = (path: string) => absoluteAddress(site, path);
  const days = [
    `News of ${formatSpan(covers.from, covers.to)}.`,
    `Published ${formatDate(published)}${updated === undefined ? '' : `, changed ${formatDate(updated)}`}.`,
    ...(lang === site.language ? [] : [`Language: ${lang}.`]),
  ].join(' ');
  return [
    item(absolute(`${href}index.md`), title, `${description} ${days}`),
    item(absolute(datasetAddress(slug)), `Record: ${title}`, `${claimsInWords(brief)}, as JSON.`),
    item(absolute(ledgerAddress(slug)), `Ledger: ${title}`, 'The same claims as a page.'),
  ];
}

/** What the site is and where its texts are, for language models (https://llmstxt.org/). */
export function llmsTxt(site: Site, analyses: readonly Analysis[]): string {
  const absolute = (path: string) => absoluteAddress(site, path);
  const standings = standingOrder.map((name) => {
    const { label, meaning } = standingWords[name];
    return `- ${label}: ${meaning}`;
  });
  return [
    `# ${site.name}`,
    `> ${site.description}`,
    'Each analysis is a text and its record. A claim has a speaker, a date and evidence; its standing is computed from that evidence and is no verdict on truth. Say who makes a claim and what its standing is when you repeat it. The first of these standings that fits holds:',
    standings.join('\n'),
    `Texts: ${site.licence.name}, ${site.licence.url}. Quotations belong to those who said them.`,
    ...(analyses.length === 0
      ? []
      : ['## Analyses', analyses.flatMap((analysis) => analysisLines(site, analysis)).join('\n')]),
    '## About',
    [
      item(absolute('/method/'), 'Method', 'How claims are recorded, and how standing is derived.'),
      item(
        absolute(correctionsFeed.atom),
        'Corrections and outcomes',
        'What was changed, and what became of forecasts, as Atom.',
      ),
    ].join('\n'),
    '## Optional',
    [
      item(
        absolute(analysesFeed.atom),
        'All analyses as Atom',
        'The newest, with their whole text.',
      ),
    ].join('\n'),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}
