import { escapeHtml } from '../../lib/html.ts';
import type { ComparedRuns } from '../../model/comparison.ts';
import type { Run, VersionClaim } from '../../model/version.ts';

/**
 * The words of a kept state as HTML. Written as text, not by a template: between two words that are set differently
 * there must be neither more nor less white space than there was.
 */

/** Signs of setting that have an element; any other that a state may hold is left out. */
const elements = new Set(['em', 'strong', 'code', 's', 'sub', 'sup']);

function setHtml({ text, as = [], lang }: Run): string {
  const inner = as
    .filter((sign) => elements.has(sign))
    .reduceRight((html, sign) => `<${sign}>${html}</${sign}>`, escapeHtml(text));
  return lang === undefined ? inner : `<span lang="${escapeHtml(lang)}" dir="auto">${inner}</span>`;
}

function linked(run: Run, lead: (href: string) => string): string {
  if (run.href === undefined) return setHtml(run);
  const href = lead(run.href);
  const rel = /^https?:/.test(href) ? ' rel="noopener noreferrer"' : '';
  return `<a href="${escapeHtml(href)}"${rel}>${setHtml(run)}</a>`;
}

/** What the words of a state may lead to. */
export interface Leads {
  /** The claims of that state, by id. */
  claims: ReadonlyMap<string, VersionClaim>;
  /** Where an address of that time is found now. */
  lead: (href: string) => string;
}

/** Words as they stood, with the claims marked by their standing of then, each with a link to its row. */
export function runsHtml(runs: readonly Run[], { claims, lead }: Leads): string {
  let html = '';
  for (let i = 0; i < runs.length;) {
    const first = runs[i] as Run;
    const claim = claims.get(first.claim ?? '');
    let words = linked(first, lead);
    i += 1;
    if (!claim) {
      html += words;
      continue;
    }
    for (let next = runs[i]; next?.claim === claim.id; next = runs[i]) {
      words += linked(next, lead);
      i += 1;
    }
    const { id, number, standing } = claim;
    const label = `Claim ${number}, ${standing.label.toLowerCase()}`;
    // The number hangs on the last word, and is a link of its own: the words are none.
    html +=
      `<span class="claim" data-claim="${escapeHtml(id)}" data-standing="${escapeHtml(standing.name)}">${words}` +
      `<span><a class="claim-number" href="#claim-${escapeHtml(id)}" aria-label="${escapeHtml(label)}">${number}</a></span></span>`;
  }
  return html;
}

const hidden = (words: string) => `<span class="visually-hidden">${words}</span>`;

/** Words of two states: what was inserted and deleted is marked for the eye by its element, and said in words. */
export function comparedHtml(stretches: readonly ComparedRuns[]): string {
  return stretches
    .map(({ how, runs }) => {
      const words = runs.map(setHtml).join('');
      if (how === 'same') return words;
      const element = how === 'inserted' ? 'ins' : 'del';
      return `<${element}>${hidden(`[${how}: `)}${words}${hidden(`, end of what was ${how}] `)}</${element}>`;
    })
    .join('');
}
