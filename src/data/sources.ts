import { formatDate } from '../lib/dates.ts';
import { normaliseQuotation, typesetQuotation } from '../lib/text.ts';
import { mustGet } from '../model/analysis.ts';
import { evidenceOf } from '../model/claim.ts';
import type { Evidence } from '../model/evidence.ts';
import { originOf, type Source } from '../model/source.ts';
import type { Analysis } from './analyses.ts';
import { claimLink, type ClaimLink } from './claims.ts';

/** A source, ready to draw. */
export interface SourceView {
  source: Source;
  published: string;
  kind: string;
  control: string;
  /** Who gathered it first, where it is a copy or a retelling. */
  origin: string | undefined;
  /** Whose words it is, for a document, transcript or statement. */
  by: string | undefined;
  /** What we really saw of it: how much, where, when. */
  seen: string;
  /** The excerpts that claims rest on, each once; the title is not said again. */
  excerpts: { text: string; locator: string | undefined }[];
  /** Whether a claim rests on the title itself. */
  titleIsEvidence: boolean;
  claims: ClaimLink[];
}

/** What readers are told of who controls a publisher. */
export const controlWords: Record<Source['control'], string> = {
  independent: 'independent publisher',
  state: 'state-controlled publisher',
  partisan: 'partisan publisher',
  official: 'official publisher',
};

const extentWords = { excerpt: 'excerpt', full: 'whole text' };
const placeWords = {
  archive: 'in an archived copy',
  live: 'on the publisher’s page',
  copy: 'in a saved copy',
};

/** A source, ready to draw; throws where there is none with that id. */
export function sourceView(analysis: Analysis, id: string): SourceView {
  const source = mustGet(analysis.index.sources, id, 'source');
  const { on, extent, from } = source.checked;
  const claimIds = mustGet(analysis.usage.bySource, source.id, 'source');
  const cited = claimIds
    .flatMap((id) => evidenceOf(mustGet(analysis.index.claims, id, 'claim')))
    .filter((evidence) => evidence.source === source.id);
  const isTitle = ({ excerpt }: Evidence) =>
    normaliseQuotation(excerpt) === normaliseQuotation(source.title);
  // The same words cited for two claims are shown once.
  const excerpts = new Map(
    cited
      .filter((evidence) => !isTitle(evidence))
      .map(({ excerpt, locator }) => [excerpt, { text: typesetQuotation(excerpt), locator }]),
  );
  return {
    source,
    published: source.published === undefined ? 'undated' : formatDate(source.published),
    kind: source.kind,
    control: controlWords[source.control],
    origin: source.origin && originOf(source, analysis.index.actors),
    by:
      source.by === undefined ? undefined : mustGet(analysis.index.actors, source.by, 'actor').name,
    seen: `${extentWords[extent]} seen ${placeWords[from]}, ${formatDate(on)}`,
    excerpts: [...excerpts.values()],
    titleIsEvidence: cited.some(isTitle),
    claims: claimIds.map((id) => claimLink(analysis, id)),
  };
}

/** The sources by publisher, then date. */
export function sourceViews(analysis: Analysis): SourceView[] {
  const name = ({ source }: SourceView) => source.publisher ?? source.title;
  return analysis.record.sources
    .map(({ id }) => sourceView(analysis, id))
    .toSorted(
      (a, b) =>
        name(a).localeCompare(name(b), 'en') ||
        (a.source.published ?? '').localeCompare(b.source.published ?? '', 'en'),
    );
}
