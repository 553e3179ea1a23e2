import { exampleText, replaced, type Changes } from '../support/example-analysis.ts';

/**
 * One broken input. In every text of it `⟦rule-id⟧` stands directly before the character at which the
 * rule must report; twice where the rule must report two things there.
 */
export interface Case {
  /** The mistake. */
  name: string;
  /** The analysis. */
  text: string;
  /** Its path, `x.mdx` where it does not matter; a mark in it means the first character of the file. */
  path?: string;
  /** The bytes of the file, where it is no UTF-8; made of the text without marks. */
  bytes?: (text: string) => Buffer;
  /** Other analyses beside it, by path. */
  others?: Readonly<Record<string, string>>;
  /** Paths of texts that are no analyses; a mark in one means the first character of that file. */
  strays?: readonly string[];
  /** States that were kept, by their paths below content/versions. */
  versions?: Readonly<Record<string, string>>;
  /** site.yaml; the valid one where it does not matter. */
  site?: string;
  /** permalinks.json; everything that there is is recorded where it does not matter. */
  permalinks?: string;
}

/** The example with more at the end of its body. */
export function inBody(markdown: string): string {
  return `${exampleText}\n${markdown}\n`;
}

/** The example with more at the end of its frontmatter. */
export function withKeys(yaml: string): string {
  return replaced(exampleText, ['\n---\n\n## The port', `\n${yaml}\n---\n\n## The port`]);
}

/** The example with one more claim, placed in the text as `next`. */
export function withClaim(yaml: string): string {
  return `${withKeys(yaml)}\nAnd <Claim id="next">more is said</Claim>.\n`;
}

/** A whole file in which everything holds, with every key that there is. */
export const everyKeyText = `---
title: A port opens
description: A short example that holds every key which an analysis may have at all.
topic: Shipping
lang: en
covers: { from: 2025-08-05, to: 2025-08-07 }
published: 2026-11-24T05:00:00Z
updated: 2026-11-24T06:00:00Z
draft: false
authors:
  - name: The desk
    url: https://desk.example/
actors:
  - id: minister
    name: The Minister
    role: Minister of ports
    kind: person
    affiliation: ministry
    sameAs: https://register.example/minister
  - id: ministry
    name: Ministry of Ports
    role: Runs the ports
    kind: office
sources:
  - id: gazette
    title: Order 12
    publisher: State Gazette
    url: https://gazette.example/12
    published: 2025-08-06
    kind: document
    by: ministry
    control: official
    lang: en
    checked: { on: 2026-11-21, extent: full, from: live }
    archived: https://archive.example/12
  - id: herald
    title: The port stays shut
    publisher: The Herald
    url: https://herald.example/shut
    published: 2025-08
    kind: report
    origin: ministry
    control: independent
    lang: en
    checked: { on: 2026-11-21, extent: excerpt, from: copy }
    note: The local paper.
claims:
  - id: port-open
    text: The port is open.
    kind: statement
    by: minister
    on: 2025-08-06
    quote: the port is open
    evidence:
      - source: gazette
        excerpt: We say that the port is open from Monday.
        locator: page 2
    disputes: [port-shut]
  - id: port-shut
    text: The port is shut.
    kind: event
    by: ministry
    on: 2025-08-07
    evidence: [{ source: herald, excerpt: The gates stayed shut. }]
  - id: our-view
    text: The opening will be late.
    kind: assessment
    by: author
    on: 2026-11-22
  - id: port-late
    text: The port opens by Sunday.
    kind: forecast
    by: minister
    on: 2025-08-07
    evidence: [{ source: gazette, excerpt: By Sunday at the latest. }]
    supersedes: [port-open]
    restates: [port-open]
    forecast:
      criteria: A ship is unloaded by Sunday.
      due: 2025-08-10
      outcome:
        verdict: did-not
        on: 2025-08-11
        text: No ship was unloaded.
        evidence:
          - source: herald
            excerpt: No ship came in.
            locator: page 1
changes:
  - on: 2026-11-24
    kind: correction
    text: The port was called open.
    claims: [port-shut]
    section: the-port
aliases:
  old-port: the-port
related:
  - title: The law of ports
    url: https://law.example/
limits:
  - check: source-is-archived
    of: [herald]
    text: The paper forbids copies of its pages.
---

## The port

The minister says that <Claim id="port-open">the port is open</Claim>, the ministry that
<Claim id="port-shut">it is shut</Claim>.

<PullQuote claim="port-open" />

<Dispute claims="port-open port-shut" />

We think that <Claim id="our-view">it will be late</Claim>, where
<Claim id="port-late">it was to open by Sunday</Claim>.
`;

/** The text with every key, with pieces replaced. */
export function inAll(...changes: Changes): string {
  return replaced(everyKeyText, ...changes);
}
