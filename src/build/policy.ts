import type { PageFacts } from './page-facts.ts';

const charset = /<meta charset="utf-8"\s*\/?>/i;

/**
 * The policy of one page: nothing from other hosts, no inline script or style but those the page holds now,
 * each by its hash, and no event handlers or style attributes at all. The search runs as WebAssembly: only its page
 * may.
 */
export function policyOf({ scripts, styles, searches }: PageFacts): string {
  const wasm = searches ? ["'wasm-unsafe-eval'"] : [];
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...wasm, ...scripts].join(' ')}`,
    `style-src ${["'self'", ...styles].join(' ')}`,
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
 * Writes the policy of a page into its HTML, so that any host serves it. Astro's own `security.csp` leaves out
 * `is:inline` scripts and data blocks and adds hashes that a page does not use; this one reads the page as built.
 * Throws where the page does not say its charset.
 */
export function withPolicy(html: string, facts: PageFacts): string {
  if (!charset.test(html))
    throw new Error(`${facts.listed.path} has no <meta charset="utf-8"> to put its policy after.`);
  const meta = `<meta http-equiv="content-security-policy" content="${policyOf(facts)}">`;
  // Right after the charset: a policy holds only for what follows it.
  return html.replace(charset, (found) => found + meta);
}
