import { formatDate } from '../../lib/dates.ts';
import { share } from '../../lib/text.ts';
import { coverageFigures, deriveCoverage } from '../../model/coverage.ts';
import { standingWords } from '../../model/standing.ts';
import type { AnalysisFile } from '../analysis-file.ts';

/** Columns of text, the first to the left and the others to the right. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, i) =>
    Math.max(...rows.map((row) => (row[i] ?? '').length)),
  );
  return rows.map((row) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

/**
 * How well the claims are covered, as a table: the figures of all analyses, and below them one line for each.
 * Drafts, and analyses that cannot be read, are left out and named.
 */
export function reportCoverage(files: readonly AnalysisFile[]): string {
  const published = files.flatMap(({ slug, record }) =>
    record && !record.draft ? [{ slug, record }] : [],
  );
  const leftOut = files.filter(({ slug }) => !published.some((other) => other.slug === slug));
  const all = deriveCoverage(published.map(({ record }) => record));
  const figures = coverageFigures(all, standingWords).map(({ label, count, of }) => [
    label,
    String(count),
    `of ${of}`,
    share(count, of),
  ]);
  const each = published.map(({ slug, record }) => {
    const { claims, supported, oneOrigin, controlled, open, overdue, unarchived } = deriveCoverage([
      record,
    ]);
    return [
      slug,
      claims,
      share(supported, claims),
      oneOrigin,
      controlled,
      open,
      overdue,
      unarchived,
    ].map(String);
  });
  const head = [
    '',
    'claims',
    'supported',
    'one origin',
    'state or partisan',
    'open',
    'overdue',
    'not archived',
  ];
  return [
    `${published.length === 1 ? 'One analysis' : `${published.length} analyses`}, ${all.claims} claims, as of ${all.asOf === '' ? 'no day' : formatDate(all.asOf)}`,
    '',
    ...columns(figures),
    ...(each.length > 0 ? ['', ...columns([head, ...each])] : []),
    ...(leftOut.length > 0
      ? [
          '',
          `Left out, as drafts or because they cannot be read: ${leftOut.map(({ slug }) => slug).join(', ')}.`,
        ]
      : []),
  ].join('\n');
}
