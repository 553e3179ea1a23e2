import type { BlockContent, FootnoteDefinition } from 'mdast';
import { authorName, reasonAfterMark } from '../../data/claims.ts';
import { formatDate } from '../../lib/dates.ts';
import { typesetQuotation } from '../../lib/text.ts';
import { claimAddress } from '../../model/addresses.ts';
import { byId, mustGet } from '../../model/analysis.ts';
import { AUTHOR } from '../../model/claim.ts';
import type { Evidence } from '../../model/evidence.ts';
import { forecastStates } from '../../model/forecast.ts';
import type { Dataset, DatasetClaim } from '../dataset/schema.ts';
import { link, list, paragraph, strong, type Inline } from './nodes.ts';

/** The parts of a record by id. */
export interface Parts {
  actors: ReadonlyMap<string, Dataset['actors'][number]>;
  sources: ReadonlyMap<string, Dataset['sources'][number]>;
  claims: ReadonlyMap<string, DatasetClaim>;
  /** The address of the site. */
  site: string;
}

/** Indexes a record by id. */
export function partsOf({ analysis, actors, sources, claims }: Dataset): Parts {
  return {
    actors: byId(actors),
    sources: byId(sources),
    claims: byId(claims),
    site: analysis.site.address,
  };
}

/** The identifier of a claim's note. No note of an author's own begins so. */
export const claimNoteId = (claim: string) => `claim-${claim}`;

/** Who makes a claim, with the role, and when: `Yuri Ushakov, aide to the President, 7 August 2025`. */
export function credit({ by, on }: DatasetClaim, { actors }: Parts): string {
  const speaker = by === AUTHOR ? { name: authorName } : mustGet(actors, by, 'actor');
  return [speaker.name, ...('role' in speaker ? [speaker.role] : []), formatDate(on)].join(', ');
}

/** A claim by its number, as a link to its page. */
export const claimLink = ({ number, address }: DatasetClaim) => link(`claim ${number}`, address);

/** A claim as a link to its page, or one of another analysis (`analysis/claim`) by its id. */
function anyClaimLink(reference: string, { claims, site }: Parts) {
  const [slug = '', id] = reference.split('/');
  return id === undefined
    ? claimLink(mustGet(claims, reference, 'claim'))
    : link(`“${id}” in ${slug}`, new URL(claimAddress(slug, id).slice(1), site).href);
}

/** Claims as links, with what they are to another. */
function claimsLine(words: string, ids: readonly string[], parts: Parts): BlockContent[] {
  if (ids.length === 0) return [];
  const links = ids.map((id) => anyClaimLink(id, parts));
  return [
    paragraph(`${words}: `, ...links.flatMap((one, i) => (i > 0 ? [', ', one] : [one])), '.'),
  ];
}

/** Evidence as a list: the excerpt, its source with its address, the lasting copy, and where in it. */
function evidenceList(evidence: readonly Evidence[], { sources }: Parts): BlockContent[] {
  if (evidence.length === 0) return [];
  const items = evidence.map(({ source: id, excerpt, locator }) => {
    const { title, publisher, url, archived } = mustGet(sources, id, 'source');
    const line: Inline = [`“${typesetQuotation(excerpt)}”, `];
    if (publisher !== undefined) line.push(`${publisher}, `);
    line.push(url === undefined ? title : link(title, url));
    if (archived !== undefined) line.push(' (', link('archived copy', archived), ')');
    if (locator !== undefined) line.push(`, ${locator}`);
    return [paragraph(...line)];
  });
  return [list(...items)];
}

/** What became of a forecast, its test, and the evidence of the outcome. */
function forecastLines({ forecast }: DatasetClaim, parts: Parts): BlockContent[] {
  if (!forecast) return [];
  const { state, outcome, criteria, due } = forecast;
  const became = outcome === undefined ? '.' : `, ${formatDate(outcome.on)}: ${outcome.text}`;
  return [
    paragraph(strong(`Forecast: ${forecastStates[state].words}`), became),
    paragraph(`Test: ${criteria} Due ${formatDate(due)}.`),
    ...evidenceList(outcome?.evidence ?? [], parts),
  ];
}

/** A claim as a note of the text: its standing and why, the claim, who makes it, and what it rests on. */
export function claimNote(claim: DatasetClaim, parts: Parts): FootnoteDefinition {
  const { id, number, address, text, standing, quote, evidence } = claim;
  const reason = reasonAfterMark({ standing, standingLabel: standing.label });
  const children: BlockContent[] = [
    paragraph(link(`Claim ${number}`, address), ' · ', strong(standing.label), `: ${reason}`),
    paragraph(text),
    paragraph(
      `${credit(claim, parts)}${quote === undefined ? '.' : `: “${typesetQuotation(quote)}”`}`,
    ),
    ...evidenceList(evidence, parts),
    ...claimsLine('Disputed by', claim.disputes, parts),
    ...claimsLine('Replaces', claim.supersedes, parts),
    ...claimsLine('Says again', claim.restates, parts),
    ...forecastLines(claim, parts),
  ];
  const identifier = claimNoteId(id);
  return { type: 'footnoteDefinition', identifier, label: identifier, children };
}
