import { formatDate } from '../../lib/dates.ts';
import type { Download } from '../../model/downloads.ts';
import { claimColumns, claimsCsvNote } from '../dataset/claims-csv.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { checksums } from './checksums.ts';
import { zip } from './zip.ts';

/** A file to keep, with its bytes. */
export interface DownloadFile extends Download {
  bytes: Uint8Array;
}

/** What is in the archive and how to check it, for people who find it years later. */
function readme({ analysis }: Dataset, files: readonly Download[]): string {
  const { title, authors, site, published, modified, licence, address } = analysis;
  const updated = modified === published ? '' : ` Last updated ${formatDate(modified)}.`;
  return `${title}
${authors.map(({ name }) => name).join(', ')}. ${site.name}, ${formatDate(published)}.${updated}

The current version, with any correction since:
${address}

${files.map(({ name, label, purpose }) => `${name}\n  ${label}. ${purpose}\n`).join('')}
SHA256SUMS
  The checksums of these files; in this folder, "sha256sum -c SHA256SUMS" compares them.

In claims.csv
  ${claimsCsvNote}
${claimColumns.map(({ name, meaning }) => `  ${name}: ${meaning}\n`).join('')}
Text under ${licence.name}
(${licence.url}); quotations belong to those who said them.
`;
}

/** All files of an analysis as one ZIP archive, in a folder of its name; the same files give the same bytes. */
export function archive(record: Dataset, files: readonly DownloadFile[]): Uint8Array {
  const text = (words: string) => new TextEncoder().encode(words);
  const entries = [
    { name: 'README.txt', bytes: text(readme(record, files)) },
    ...files,
    { name: 'SHA256SUMS', bytes: text(checksums(files)) },
  ];
  return zip(
    entries.map(({ name, bytes }) => ({ name: `${record.analysis.id}/${name}`, bytes })),
    record.analysis.modified,
  );
}
