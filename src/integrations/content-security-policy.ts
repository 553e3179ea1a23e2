import type { AstroIntegration } from 'astro';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load, type CheerioAPI } from 'cheerio/slim';
import { findFiles } from '../lib/find-files.ts';
import { inlineHashes } from '../lib/inline-hashes.ts';

const charset = /<meta charset="utf-8"\s*\/?>/i;
/** A file to keep brings a policy of its own (outputs/single-file). */
const hasPolicy = /^<!doctype html><[^]{0,200}?http-equiv="?content-security-policy/i;

/** The search runs as WebAssembly: only its page, which says so (`<site-search>`), may. */
const wasm = ($: CheerioAPI) => ($('site-search').length > 0 ? ["'wasm-unsafe-eval'"] : []);

/**
 * The policy of one page: nothing from other hosts, no inline script or style but those the page holds now,
 * each by its hash, and no event handlers or style attributes at all.
 */
export function policyOf(html: string): string {
  const $ = load(html);
  const hashes = (selector: string) => inlineHashes($, selector);
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...wasm($), ...hashes('script:not([src])')].join(' ')}`,
    `style-src ${["'self'", ...hashes('style')].join(' ')}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * Writes each page's policy into its HTML, so that any host serves it. Astro's own `security.csp` leaves out
 * `is:inline` scripts and data blocks and adds hashes that a page does not use; this one reads the page as built.
 */
export function contentSecurityPolicy(): AstroIntegration {
  return {
    name: 'content-security-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const name of await findFiles(folder, '.html')) {
          const path = join(folder, name);
          const html = await readFile(path, 'utf8');
          if (hasPolicy.test(html)) continue;
          const meta = `<meta http-equiv="content-security-policy" content="${policyOf(html)}">`;
          // Right after the charset: a policy holds only for what follows it.
          if (!charset.test(html))
            throw new Error(`${name} has no <meta charset="utf-8"> to put its policy after.`);
          await writeFile(
            path,
            html.replace(charset, (found) => found + meta),
          );
        }
      },
    },
  };
}
