import type { CheerioAPI } from 'cheerio/slim';

type Step = ($: CheerioAPI) => void;

/** What programs read on the site; in the file the record says it, and search engines see only the site. */
const forPrograms = [
  'script[type="application/ld+json"]',
  'meta[property]:not([property="og:url"])',
  'meta[name^="twitter:"]',
  'meta[name^="citation_"]',
  'link[rel="alternate"]',
  'link[rel="preload"]',
  'link[rel="manifest"]',
  'link[rel="apple-touch-icon"]',
].join(', ');

/**
 * What only a page on the site can do: list its files, this one among them; be saved by the browser; tell of news; come
 * in parts.
 */
const onSiteOnly =
  'link[rel="expect"], #download, .contents li:has(a[href="#download"]), save-offline, offline-notice, .site-header nav';

/** Says a language only where it changes. */
const languages: Step = ($) => {
  for (const { attribs, parent } of $('body [lang]')) {
    let around = parent;
    while (around && !('attribs' in around && 'lang' in around.attribs)) around = around.parent;
    if (around && 'attribs' in around && around.attribs['lang'] === attribs['lang'])
      delete attribs['lang'];
  }
};

const rightToLeftLetters =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Leaves the direction of a text to the browser only where it could be another than that around it. */
const directions: Step = ($) => {
  // One text that runs from right to left is enough for all to be kept as they are.
  if (rightToLeftLetters.test($('body').text())) return;
  $('[dir="auto"]').removeAttr('dir');
  $('bdi').each((_, bdi) => {
    $(bdi).replaceWith($(bdi).contents());
  });
};

/** Names that say again what stands beside them: a number after the word "Claim", a link in a card that has a name. */
const namesOfLinks: Step = ($) => {
  $('.claim-numbers a, .ledger-number a').removeAttr('aria-label');
  $('.card a[data-share]').removeAttr('aria-label');
  // A part is shared by its own title; that of the whole stands in the address.
  $('.heading .anchor').each((_, link) => {
    $(link).attr('data-share', ($(link).attr('data-share') ?? '').replace(/ · .*$/s, ''));
  });
};

/** The standing of a card or a row holds for the mark in it; a button that opened a card closes it by itself. */
const cards: Step = ($) => {
  $('[data-standing] .standing').removeAttr('data-standing');
  $('.card [popovertargetaction="hide"]').removeAttr('popovertargetaction');
};

/** The page of a claim has a link in its card; a second one in its row is spared. */
const linksToClaims: Step = ($) => {
  $('.ledger-why a[href^="/"]').each((_, link) => {
    const after = link.nextSibling;
    if (after?.type === 'text' && after.data.startsWith('.')) after.data = after.data.slice(1);
    $(link).remove();
  });
};

/** The pages across analyses are on the site; of them the file keeps the ways that its head and foot show. */
const waysAcross: Step = ($) => {
  $('.source-facts .on-screen').remove();
  $('.actors a[href^="/actors/"]').each((_, link) => {
    $(link).replaceWith($(link).contents());
  });
};

/** Days stand in a card as words; only the ledger is ordered by them. */
const days: Step = ($) => {
  $('.card time').each((_, time) => {
    $(time).replaceWith($(time).contents());
  });
};

/**
 * Of a picture whose claims stand in the ledger of the same file, its words: two drawings of every claim would take a
 * tenth of the file.
 */
const pictures: Step = ($) => {
  $('.picture:has(> .picture-table > p)').each((_, one) => {
    const picture = $(one);
    const description = picture.find('desc').first().text();
    const title = picture.find('figcaption > strong').clone();
    picture.find('figcaption').empty().append(title, ` ${description}`);
    picture.find('.picture-wide, .picture-narrow, .picture-legend').remove();
  });
};

/** One line tells no site where a reader came from, instead of one at each link. */
const referrers: Step = ($) => {
  $('meta[charset]').after('<meta name="referrer" content="no-referrer">');
  $('a[rel]').each((_, link) => {
    const rest = ($(link).attr('rel') ?? '').replace(/\bno(opener|referrer)\b/g, '').trim();
    if (rest === '') $(link).removeAttr('rel');
    else $(link).attr('rel', rest);
  });
};

/**
 * What the site's page says twice, or says to programs, is said once in the file: a third of its bytes. No reader
 * loses words, with or without scripts.
 */
export const shortenings: readonly Step[] = [
  ($) => $(forPrograms).remove(),
  ($) => $(onSiteOnly).remove(),
  languages,
  directions,
  namesOfLinks,
  cards,
  linksToClaims,
  waysAcross,
  ($) => $('.ledger-why .on-screen:empty').remove(),
  days,
  pictures,
  referrers,
  ($) => $('a').removeAttr('hreflang'),
];
