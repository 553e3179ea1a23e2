import type { CheerioAPI } from 'cheerio/slim';
import { gzipSync, strToU8 } from 'fflate';
import { toHtml } from 'hast-util-to-html';
import { formatDate } from '../../lib/dates.ts';
import { hastOf, readHtml } from '../../lib/html-tree.ts';
import { escapeHtml } from '../../lib/html.ts';
import { inlineHashes } from '../../lib/inline-hashes.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { embedFonts } from './fonts.ts';
import { absoluteLinks, embedPictures, takeStyles } from './links.ts';
import { shortenings } from './shorten.ts';
import { usedStyles } from './styles.ts';

/** What the one file of an analysis is made of. */
export interface SingleFileParts {
  /** The page of the analysis as the build wrote it: its links begin at the root of the site. */
  page: string;
  record: Dataset;
  /** What it runs, in the place of the scripts of the page. */
  script: string;
  /** The whole address of a page of the site. */
  absolute: (address: string) => string;
  /** The bytes of a file of the site, by its address from the root. */
  read: (address: string) => Promise<Buffer>;
}

/** Nothing from anywhere, the site included: only what the file holds. */
function policyOf($: CheerioAPI): string {
  return [
    "default-src 'none'",
    `script-src ${inlineHashes($, 'script:not([type]), script[type="module"]').join(' ')}`,
    `style-src ${inlineHashes($, 'style').join(' ')}`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Which version of what this is, and where the current one stands. */
function copyNote({ address, published, modified }: Dataset['analysis']): string {
  const version =
    modified === published
      ? `as published on ${formatDate(published)}`
      : `published on ${formatDate(published)}, in the version of ${formatDate(modified)}`;
  return `<p class="copy-note">This file is a copy of the analysis ${version}. It does not change; the current one, with any correction since, is at <a href="${escapeHtml(address)}">${escapeHtml(address)}</a>.</p>`;
}

/**
 * The record as data, as `record.json` has it but for the sentences of the text, which the file holds as text. Plain, it
 * would take a third of the file: what is kept is gzip of JSON, in Base64.
 */
function recordBlock(record: Dataset): string {
  const claims = record.claims.map(({ uses, ...claim }) => ({
    ...claim,
    uses: uses.map(({ section, address }) => ({ section, address })),
  }));
  const zipped = gzipSync(strToU8(JSON.stringify({ ...record, claims })), { level: 9, mtime: 0 });
  return `<script type="application/gzip" id="record-json">${Buffer.from(zipped).toString('base64')}</script>`;
}

/** The words of the page, without its styles and scripts; what these add is set in the reader's own letters. */
function wordsOf($: CheerioAPI): string {
  const body = $('body').clone();
  body.find('script, style').remove();
  return body.text();
}

/**
 * One analysis as one file that needs nothing else: text, record, fonts, styles, scripts. It is the page of the site,
 * less what is said twice, so that whatever the page can do the file can. Throws where something would still have to
 * be fetched.
 */
export async function singleFile({
  page,
  record,
  script,
  absolute,
  read,
}: SingleFileParts): Promise<string> {
  const $ = readHtml(page);
  for (const shorten of shortenings) shorten($);
  absoluteLinks($, absolute);
  const styles = await takeStyles($, read);
  await embedPictures($, read);
  const words = wordsOf($);
  // What lets the parser rest waits for no line here.
  $('script[type="module"], script[src], body script:not([type])').remove();
  $('body').append($('<script type="module"></script>').text(script));
  const css = usedStyles(await embedFonts(styles, words, read), $);
  $('head').append($('<style></style>').text(css));
  // Its fonts are inside: no earlier page need have brought them.
  $('html').attr('data-fonts', 'here');
  $('.site-footer').append(copyNote(record.analysis));
  $('body').append(recordBlock(record));
  $('meta[charset]').after(`<meta http-equiv="content-security-policy" content="${policyOf($)}">`);
  const html = toHtml(hastOf($), {
    preferUnquoted: true,
    omitOptionalTags: true,
    collapseEmptyAttributes: true,
    characterReferences: { useShortestReferences: true },
  });
  const fetched = /(?:\ssrc="?|url\(["']?)\/[^\s>")]*/.exec(html);
  if (fetched)
    throw new Error(`The one file of ${record.analysis.id} needs another: ${fetched[0].trim()}`);
  return html;
}
