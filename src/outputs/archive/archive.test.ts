import { unzipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { exampleAnalysis, exampleSite } from '../../../tests/support/derived-analysis.ts';
import { downloadsOf } from '../../model/downloads.ts';
import { claimColumns } from '../dataset/claims-csv.ts';
import { datasetOf } from '../dataset/dataset.ts';
import { archive } from './archive.ts';
import { fillDownloads } from './block.ts';
import { sha256 } from './checksums.ts';
import { zip } from './zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const entries = [
  { name: 'mimetype', bytes: bytes('a'), stored: true },
  { name: 'порт/b.txt', bytes: bytes('b'.repeat(1000)) },
];

afterEach(() => vi.unstubAllEnvs());

describe('a ZIP archive', () => {
  test('gives back what was put in, in that order', () => {
    const files = unzipSync(zip(entries, '2026-01-05T23:59:00Z'));
    expect(Object.keys(files)).toEqual(['mimetype', 'порт/b.txt']);
    expect(files['порт/b.txt']).toEqual(entries[1]?.bytes);
  });

  test('has its first file readable as it stands, right after its name', () => {
    const file = Buffer.from(zip(entries, '2026-01-05'));
    expect(file.toString('latin1', 30, 39)).toBe('mimetypea');
    expect(file.length).toBeLessThan(500);
  });

  test('is the same bytes in every time zone, and other bytes on another day', () => {
    const zones = ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York'];
    const made = zones.map((zone) => {
      vi.stubEnv('TZ', zone);
      return sha256(zip(entries, '2026-03-08T02:30:00Z'));
    });
    expect(new Set(made).size).toBe(1);
    expect(sha256(zip(entries, '2026-03-09'))).not.toBe(made[0]);
  });
});

const record = datasetOf(exampleSite, exampleAnalysis(), []);
const files = downloadsOf('x').map((download) => ({ ...download, bytes: bytes(download.name) }));

test('the archive of an analysis tells what is in it, where the current version is, and how to check', () => {
  const inside = unzipSync(archive(record, files.slice(0, -1)));
  const text = (name: string) => new TextDecoder().decode(inside[`x/${name}`]);
  expect(Object.keys(inside)).toEqual([
    'x/README.txt',
    'x/x.html',
    'x/x.epub',
    'x/record.json',
    'x/claims.csv',
    'x/index.md',
    'x/sources.bib',
    'x/sources.csl.json',
    'x/SHA256SUMS',
  ]);
  expect(text('SHA256SUMS').split('\n')[0]).toBe(`${sha256(bytes('x.html'))}  x.html`);
  expect(text('README.txt')).toContain(`${record.analysis.title}\n`);
  expect(text('README.txt')).toContain('https://port.example/x/');
  expect(text('README.txt')).not.toContain('Last updated');
  for (const { name, meaning } of claimColumns)
    expect(text('README.txt')).toContain(`${name}: ${meaning}\n`);
});

describe('the block on the page', () => {
  const places = files
    .map(
      ({ name }) => `<i data-size-of="${name}"></i><code id="a" data-sha256-of="${name}" b></code>`,
    )
    .join('');

  test('gets the size of each file, and the checksum of those that it names in full', () => {
    const filled = fillDownloads(places, files);
    for (const file of files) {
      const sum = file.inBrief ? '' : sha256(file.bytes);
      expect(filled).toContain(`data-size-of="${file.name}">${file.bytes.length} bytes</i>`);
      expect(filled).toContain(`data-sha256-of="${file.name}" b>${sum}</code>`);
    }
  });

  test('that lacks a place is an error which names it, not a page with a gap', () => {
    expect(() => fillDownloads(places.replace('data-size-of="x.zip"', ''), files)).toThrow(
      'The page has no place for data-size-of="x.zip".',
    );
  });
});
