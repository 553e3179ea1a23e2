import { datasetAddress, downloadsOf, singleFileAddress } from '../model/downloads.ts';
import { archive, type DownloadFile } from '../outputs/archive/archive.ts';
import { fillDownloads } from '../outputs/archive/block.ts';
import type { Dataset } from '../outputs/dataset/dataset.ts';
import { singleFile } from '../outputs/single-file/single-file.ts';
import { fileAt } from './pages.ts';

/** What the files to keep of an analysis are made of. */
export interface DownloadParts {
  slug: string;
  /** Its page as Astro draws it, with addresses from the root of the site. */
  page: string;
  /** What the page in one file runs. */
  script: string;
  /** The bytes of a file of the site, by its address from the root. */
  read: (address: string) => Promise<Buffer>;
}

/** The files to keep of an analysis that are made of others, by their paths, and its page with what is known of them. */
export interface Downloads {
  page: string;
  files: Map<string, Uint8Array>;
}

/**
 * Makes the page of an analysis as one file, and the archive of all its files; the others are routes of their own. Who
 * has the address that a file had when the analysis was called otherwise gets the current file there: a file cannot
 * lead on as a page can.
 */
export async function makeDownloads({
  slug,
  page,
  script,
  read,
}: DownloadParts): Promise<Downloads> {
  const record = JSON.parse(String(await read(datasetAddress(slug)))) as Dataset;
  const site = record.analysis.site.address;
  const absolute = (address: string) => new URL(address.slice(1), site).href;
  const html = await singleFile({ page, record, script, absolute, read });
  const one = singleFileAddress(slug);
  const [all, ...others] = downloadsOf(slug).toReversed();
  const downloads: DownloadFile[] = await Promise.all(
    others.toReversed().map(async (file) => ({
      ...file,
      bytes: file.address === one ? new TextEncoder().encode(html) : await read(file.address),
    })),
  );
  const zip = all && { ...all, bytes: archive(record, downloads) };
  if (zip) downloads.push(zip);
  const made = [one, zip?.address];
  const files = new Map(
    downloads
      .filter(({ address }) => made.includes(address))
      .map(({ address, bytes }) => [fileAt(address), bytes]),
  );
  for (const old of record.analysis.formerly) {
    const oldSlug = old.slice(site.length, -1);
    for (const [i, { address }] of downloadsOf(oldSlug).entries()) {
      const bytes = downloads[i]?.bytes;
      if (bytes) files.set(fileAt(address), bytes);
    }
  }
  return { page: fillDownloads(page, downloads), files };
}
