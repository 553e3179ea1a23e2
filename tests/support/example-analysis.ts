import { filesWithIn, sharedIdsOf } from '../../src/checks/files-with.ts';
import type { z } from 'zod';
import { readAnalysis, type AnalysisFile } from '../../src/checks/analysis-file.ts';
import type { Content } from '../../src/checks/content.ts';
import type { Finding } from '../../src/checks/issue.ts';
import type { Rule } from '../../src/checks/rule.ts';
import { readPermalinks, readSite } from '../../src/checks/yaml-file.ts';
import { shareableIds } from '../../src/model/anchors.ts';
import { withIds, type Permalinks } from '../../src/model/permalinks.ts';
import type { actorSchema } from '../../src/model/actor.ts';
import {
  analysisSchema,
  type AnalysisInput,
  type AnalysisRecord,
} from '../../src/model/analysis.ts';
import type { claimSchema } from '../../src/model/claim.ts';
import type { sourceSchema } from '../../src/model/source.ts';

/** The smallest records that are valid, for unit tests: each test writes only what it is about. */

type ActorInput = z.input<typeof actorSchema>;
type SourceInput = z.input<typeof sourceSchema>;
type ClaimInput = z.input<typeof claimSchema>;

/** An actor: a person of that id, unless `more` says otherwise. */
export function actor(id: string, more: Partial<ActorInput> = {}): ActorInput {
  return { id, name: `The ${id}`, role: 'Somebody in an example', kind: 'person', ...more };
}

/** A source: a report of a publisher of its own, unless `more` says otherwise. */
export function source(id: string, more: Partial<SourceInput> = {}): SourceInput {
  return {
    id,
    title: `Page ${id}`,
    publisher: `Publisher of ${id}`,
    url: `https://${id}.example/`,
    kind: 'report',
    control: 'independent',
    lang: 'en',
    checked: { on: '2026-11-23', extent: 'full', from: 'live' },
    ...more,
  };
}

/** A claim of the actor `by` that rests on these sources. */
export function claim(
  id: string,
  by: string,
  sources: readonly string[],
  more: Partial<ClaimInput> = {},
): ClaimInput {
  return {
    id,
    text: `What ${id} says.`,
    kind: 'statement',
    by,
    on: '2025-08-07',
    evidence: sources.map((name) => ({ source: name, excerpt: `Words of ${name}.` })),
    ...more,
  };
}

/** The smallest valid frontmatter; `more` replaces keys of it. */
export function analysis(more: Partial<AnalysisInput> = {}): AnalysisInput {
  return {
    title: 'A port opens',
    description: 'A short example that holds every part which an analysis must have.',
    topic: 'Shipping',
    lang: 'en',
    covers: { from: '2025-08-05', to: '2025-08-07' },
    published: '2026-11-23T12:00:00Z',
    authors: [{ name: 'The desk' }],
    actors: [actor('minister')],
    sources: [source('herald')],
    claims: [claim('port-open', 'minister', ['herald'])],
    ...more,
  };
}

/** A record as the site reads it. */
export function record(
  more: Pick<Partial<AnalysisInput>, 'actors' | 'sources' | 'claims'> = {},
): AnalysisRecord {
  return analysisSchema.parse(analysis(more));
}

/** A whole file in which everything holds, as an author writes it. */
export const exampleText = `---
title: A port opens
description: A short example that holds every part which an analysis must have.
topic: Shipping
lang: en
covers: { from: 2025-08-05, to: 2025-08-07 }
published: 2026-11-23T12:00:00Z
authors: [{ name: The desk }]
actors:
  - id: minister
    name: The Minister
    role: Minister of ports
    kind: person
    affiliation: ministry
  - id: ministry
    name: Ministry of Ports
    role: Runs the ports
    kind: office
sources:
  - id: gazette
    title: Order 12
    publisher: State Gazette
    url: https://gazette.example/12
    kind: document
    by: ministry
    control: official
    lang: en
    checked: { on: 2026-11-23, extent: full, from: live }
    archived: https://archive.example/12
claims:
  - id: port-open
    text: The port is open.
    kind: statement
    by: minister
    on: 2025-08-07
    quote: the “port” is open
    evidence:
      - source: gazette
        excerpt: It says that the 'port' is  open from Monday.
  - id: our-view
    text: The opening will be late.
    kind: assessment
    by: author
    on: 2026-11-23
---

## The port

The minister says that <Claim id="port-open">the port is open</Claim>.

<PullQuote claim="port-open" />

We think that <Claim id="our-view">it will be late</Claim>.
`;

/** A piece of a text, and what stands there instead. */
export type Change = readonly [from: string, to: string];
export type Changes = readonly Change[];

/** A text with pieces replaced, each once; fails where there is nothing to replace, so that no test is empty. */
export function replaced(text: string, ...changes: Changes): string {
  let result = text;
  for (const [from, to] of changes) {
    if (!result.includes(from)) throw new Error(`The text does not hold: ${from}`);
    result = result.replace(from, () => to);
  }
  return result;
}

/** The example with pieces replaced. */
export function changed(...changes: Changes): string {
  return replaced(exampleText, ...changes);
}

/** The change that adds a report, `herald`, after the source of the example; `rest` begins the claims. */
export function withHerald(control = 'independent', rest = ''): Change {
  return [
    'claims:\n',
    `  - id: herald
    title: Port to open
    publisher: Herald
    url: https://herald.example/
    kind: report
    control: ${control}
    lang: en
    checked: { on: 2026-11-23, extent: full, from: live }
claims:
${rest}`,
  ];
}

/** The file that a text becomes. */
export function file(text: string): AnalysisFile {
  return readAnalysis('x.mdx', text);
}

/** A site.yaml in which everything holds. */
export const siteText = `name: The Port Record
url: https://port.example
language: en
description: What is said about ports.
publisher: The Port Record
licence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }
`;

/** The permalinks in which every id of these files is recorded, as text. */
export function permalinksOf(...files: readonly AnalysisFile[]): string {
  let permalinks: Permalinks = {};
  for (const { slug, record: read, body } of files) {
    if (read && body)
      permalinks = withIds(permalinks, slug, shareableIds(read, body), '2026-11-23');
  }
  return JSON.stringify(permalinks, null, 2);
}

/** Content of these analyses, in which all else holds; `more` replaces parts of it. */
export function content(analyses: readonly AnalysisFile[], more: Partial<Content> = {}): Content {
  return {
    site: readSite('site.yaml', siteText),
    permalinks: readPermalinks('permalinks.json', permalinksOf(...analyses)),
    analyses: [...analyses],
    filesWith: filesWithIn(() =>
      (more.analyses ?? analyses).map((each) => [each, sharedIdsOf(each)]),
    ),
    versions: [],
    strays: [],
    publicFiles: new Set(['/port.png']),
    today: '2026-11-24',
    ...more,
  };
}

/** Findings as a person reads them: place, message and hint. */
export function shown(found: Iterable<Finding>): string {
  return Array.from(
    found,
    ({ line, column, message, hint }) => `${line}:${column} ${message}\n    ${hint}`,
  ).join('\n');
}

/** What a rule finds in a text, as a person reads it; `more` replaces parts of the content around it. */
export function findings(rule: Rule, text: string, more: Partial<Content> = {}): string {
  const read = file(text);
  return shown(rule.check(read, content([read], more)));
}
