import type { AstroIntegration } from 'astro';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.ts';
import { findFiles } from '../lib/find-files.ts';
import { analysisAddress } from '../model/addresses.ts';
import { datasetAddress, downloadsOf, singleFileAddress } from '../model/downloads.ts';
import { archive, type DownloadFile } from '../outputs/archive/archive.ts';
import { fillDownloads } from '../outputs/archive/block.ts';
import type { Dataset } from '../outputs/dataset/dataset.ts';
import { singleFile } from '../outputs/single-file/single-file.ts';

/** Writes the files to keep of one analysis into the built site, and what is known of them into its page. */
async function writeDownloads(folder: string, slug: string, script: string): Promise<void> {
  const at = (address: string) => join(folder, address);
  const read = (address: string) => readFile(at(address));
  const pagePath = at(`${analysisAddress(slug)}index.html`);
  const page = await readFile(pagePath, 'utf8');
  const record = JSON.parse(await readFile(at(datasetAddress(slug)), 'utf8')) as Dataset;
  const site = record.analysis.site.address;
  const absolute = (address: string) => new URL(address.slice(1), site).href;
  const html = await singleFile({ page, record, script, absolute, read });
  const one = singleFileAddress(slug);
  const [all, ...others] = downloadsOf(slug).toReversed();
  const files: DownloadFile[] = await Promise.all(
    others.toReversed().map(async (file) => ({
      ...file,
      bytes: file.address === one ? new TextEncoder().encode(html) : await read(file.address),
    })),
  );
  if (all) files.push({ ...all, bytes: archive(record, files) });
  for (const { address, bytes } of files) await writeFile(at(address), bytes);
  await writeFile(pagePath, fillDownloads(page, files));
  for (const old of record.analysis.formerly) {
    // A file cannot lead on as a page can: who has the old address gets the current file there.
    const oldSlug = old.slice(site.length, -1);
    for (const [i, { address }] of downloadsOf(oldSlug).entries()) {
      const file = files[i];
      if (!file) continue;
      await mkdir(dirname(at(address)), { recursive: true });
      await writeFile(at(address), file.bytes);
    }
  }
}

/**
 * Makes the files to keep of each analysis: out of its page as Astro wrote it, so this stands before whatever changes
 * the pages of the site for where they are served. All but that and the archive are routes of their own.
 */
export function downloads(): AstroIntegration {
  return {
    name: 'downloads',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const records = (await findFiles(folder, '.json')).filter((file) =>
          /^[^/\\]+[/\\]record\.json$/.test(file),
        );
        if (records.length === 0) return;
        const script = await bundle('client/kept-file');
        for (const file of records) await writeDownloads(folder, dirname(file), script);
      },
    },
  };
}
