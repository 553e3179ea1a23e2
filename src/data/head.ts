import { formatDate } from '../lib/dates.ts';
import { cutAtWord, opening } from '../lib/sentences.ts';
import { cardAddress, ledgerAddress } from '../model/addresses.ts';
import { speakerOf } from '../model/analysis.ts';
import { AUTHOR } from '../model/claim.ts';
import type { Site } from '../model/site.ts';
import type { Analysis } from './analyses.ts';
import {
  analysisCard,
  cardAlt,
  claimCard,
  claimsInWords,
  ledgerCard,
  sectionCard,
  siteCard,
  standingsInWords,
} from './cards.ts';
import { claimView, standingInWords, type ClaimView } from './claims.ts';
import type { SectionView } from './sections.ts';
import type { Translation } from './translations.ts';

/** A step of the way from an analysis down to a page of it. */
export interface Crumb {
  title: string;
  href: string;
  /** Its language, where that is known. */
  lang?: string;
}

/** What a page says of itself to programs: services that unfold a link, search engines, reference managers. */
export interface Head {
  /** What it is called where it is shown elsewhere, without the site's name. */
  title: string;
  description: string;
  /** Its own address on the site; where a link to it unfolds, that address stays. */
  path: string;
  /** The address that a search engine should keep: that of the whole, for a part. None for what is no page of its own. */
  canonical: string | undefined;
  lang: string;
  /** The picture that stands for it. */
  card: { path: string; alt: string };
  /** The analysis that it is, or is a part of. */
  article: Analysis | undefined;
  /** How a reference manager cites it; a section is cited as its analysis. */
  cited: { title: string; path: string } | undefined;
  /** Two facts that some services show under the title. */
  facts: { label: string; value: string }[];
  /** The same page in other languages, itself included. */
  alternates: { lang: string; path: string }[];
  /** The way to it, itself last; empty where the page shows none. */
  crumbs: Crumb[];
}

/** Search engines and chats cut a description after about this many characters. */
const longestDescription = 200;

/** A claim's says who, when and why before it quotes: what is cut off then is the end of the quotation. */
const longestClaimDescription = 300;

/** The head of one of the site's own pages. */
export function siteHead(
  site: Site,
  page: { title: string; description: string; path: string; canonical?: boolean },
): Head {
  const { title, description, path, canonical = true } = page;
  return {
    title,
    description,
    path,
    canonical: canonical ? path : undefined,
    lang: site.language,
    card: { path: cardAddress('/'), alt: cardAlt(siteCard(site)) },
    article: undefined,
    cited: undefined,
    facts: [],
    alternates: [],
    crumbs: [],
  };
}

/** The head that a page of an analysis has, where it says nothing else. */
function ofAnalysis(analysis: Analysis): Omit<Head, 'path' | 'canonical' | 'card' | 'facts'> {
  const { title, description, lang } = analysis.record;
  return {
    title,
    description,
    lang,
    article: analysis,
    cited: { title, path: analysis.href },
    alternates: [],
    crumbs: [],
  };
}

const crumbOf = ({ record, href }: Analysis): Crumb => ({
  title: record.title,
  href,
  lang: record.lang,
});

/** The head of the page of an analysis. */
export function analysisHead(
  site: Site,
  analysis: Analysis,
  translations: readonly Translation[],
): Head {
  const { record, href, brief } = analysis;
  return {
    ...ofAnalysis(analysis),
    path: href,
    canonical: href,
    card: { path: cardAddress(href), alt: cardAlt(analysisCard(site, analysis)) },
    facts: [
      { label: 'The record', value: claimsInWords(brief) },
      { label: 'Published', value: formatDate(record.published) },
    ],
    alternates: sharedBy(translations, (other) => other.href),
  };
}

/**
 * The head of the page of one section: described in its own words, and canonical in the whole; so it names no
 * translations, which search engines want of canonical pages only.
 */
export function sectionHead(site: Site, analysis: Analysis, section: SectionView): Head {
  const { record, href, body } = analysis;
  const { lead = '', text = '' } = body.sections.find(({ id }) => id === section.id) ?? {};
  // A section that is all list leads on to it by a colon, after which nothing stands here.
  const description = opening(lead === '' ? text : lead, longestDescription).replace(/:$/, '.');
  return {
    ...ofAnalysis(analysis),
    title: `${section.title} · ${record.title}`,
    // A section may hold no running text of its own.
    description: description === '' ? record.description : description,
    path: section.href,
    canonical: href,
    card: {
      path: cardAddress(section.href),
      alt: cardAlt(sectionCard(site, analysis, section.id)),
    },
    facts: [
      { label: 'Section', value: `${section.number} of ${body.sections.length}` },
      { label: 'Claims', value: String(section.claims.length) },
    ],
    crumbs: [crumbOf(analysis), { title: section.title, href: section.href }],
  };
}

/** The head of the ledger of an analysis. */
export function ledgerHead(
  site: Site,
  analysis: Analysis,
  translations: readonly Translation[],
): Head {
  const { record, brief, slug } = analysis;
  const path = ledgerAddress(slug);
  const card = ledgerCard(site, analysis);
  return {
    ...ofAnalysis(analysis),
    title: `Claims · ${record.title}`,
    description: `${claimsInWords(brief)}: ${standingsInWords(card.standings)}. Each with its evidence.`,
    path,
    canonical: path,
    card: { path: cardAddress(path), alt: cardAlt(card) },
    facts: [
      { label: 'Claims', value: String(brief.claims) },
      { label: 'Speakers', value: String(brief.speakers) },
    ],
    alternates: sharedBy(translations, (other) => ledgerAddress(other.slug)),
    crumbs: [crumbOf(analysis), { title: 'Claims', href: path }],
  };
}

/** Who says a claim and when. What an office or a newspaper does is no part of its name: only people have roles. */
function creditOf(analysis: Analysis, { claim, speaker, role, date }: ClaimView): string {
  const isPerson = speakerOf(claim, analysis.index)?.kind === 'person';
  return [speaker, ...(isPerson && role !== undefined ? [role] : []), date].join(', ');
}

/**
 * How well a claim is supported, who says it and when, in whose words, and what became of it. Only a quotation of the
 * speaker stands behind their name: an excerpt may be the words of whoever reports it.
 */
function describeClaim(analysis: Analysis, view: ClaimView): string {
  const { claim, standing, standingLabel, date, quote, forecast } = view;
  const credit = creditOf(analysis, view);
  if (claim.by === AUTHOR)
    return cutAtWord(inText(analysis, view, `${standingLabel}, ${date}.`), longestClaimDescription);
  // Why it is anonymous is that its speaker is, who is named next.
  const why = standing.name === 'anonymous' ? `${standingLabel}.` : standingInWords(view);
  const outcome = forecast?.outcome === undefined ? '' : ` What became of it: ${forecast.outcome}`;
  const said =
    quote === undefined
      ? inText(analysis, view, `${why} ${credit}.`)
      : `${why} ${credit}: ${quoted(quote)}`;
  // What became of it says more than the words it was forecast in.
  const fitting = [said + outcome, ...(outcome === '' ? [] : [`${why} ${credit}.${outcome}`])].find(
    (text) => text.length <= longestClaimDescription,
  );
  return fitting ?? cutAtWord(said, longestClaimDescription);
}

/** A quotation that ends a sentence: its own last sign is not followed by another. */
const quoted = (quote: string) => `“${quote}”${/[.!?…]$/.test(quote) ? '' : '.'}`;

/** These words, and the sentence in which the text first states a claim. */
function inText({ usage }: Analysis, { claim }: ClaimView, words: string): string {
  const [placement] = usage.placements.get(claim.id) ?? [];
  if (!placement) return words;
  const { before, words: marked, after } = placement.sentence;
  return `${words} In the text: ${before}${marked}${after}`;
}

/** The head of the page of one claim. */
export function claimHead(
  site: Site,
  analysis: Analysis,
  claim: string,
  translations: readonly Translation[],
): Head {
  const view = claimView(analysis, claim);
  return {
    ...ofAnalysis(analysis),
    // Where only the title is shown, a bare claim would read as ours.
    title: `${view.standingLabel}: ${view.claim.text}`,
    description: describeClaim(analysis, view),
    path: view.pageHref,
    canonical: view.pageHref,
    card: { path: cardAddress(view.pageHref), alt: cardAlt(claimCard(site, analysis, claim)) },
    cited: { title: view.claim.text, path: view.pageHref },
    facts: [
      { label: 'Standing', value: view.standingLabel },
      { label: 'Speaker', value: view.speaker },
    ],
    alternates: sharedBy(translations, (other) =>
      other.index.claims.has(claim) ? claimView(other, claim).pageHref : undefined,
    ),
    crumbs: [
      crumbOf(analysis),
      { title: 'Claims', href: ledgerAddress(analysis.slug) },
      { title: view.claim.text, href: view.pageHref },
    ],
  };
}

/** The languages in which a part of an analysis can be read; none where it is there in one only. */
function sharedBy(
  translations: readonly Translation[],
  addressIn: (analysis: Analysis) => string | undefined,
): Head['alternates'] {
  const found = translations.flatMap(({ lang, analysis }) => {
    const path = addressIn(analysis);
    return path === undefined ? [] : [{ lang, path }];
  });
  return found.length < 2 ? [] : found;
}
