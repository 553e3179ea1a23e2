import { rm } from 'node:fs/promises';
import { bodyOf } from '../generate/content.ts';
import type { Edit } from '../generate/edits.ts';
import type { GeneratedAnalysis, GeneratedContent } from '../generate/shape.ts';
import { writeContent, writeEdit } from '../generate/write.ts';
import { peers, preparePeer, type Article, type PeerName } from '../peers/peers.ts';
import { plainBody } from '../peers/plain-body.ts';
import { workPlace } from './folders.ts';
import { buildOwnSite, forgetOwnBuilds } from './own-site.ts';
import type { Run } from './run-command.ts';

/** Who builds the same texts: this site with its record, or another program without one. */
export interface Contestant {
  label: string;
  /** Where it writes. */
  output: string;
  write: (content: GeneratedContent) => Promise<void>;
  save: (content: GeneratedContent, edit: Edit) => Promise<void>;
  forget: () => Promise<void>;
  build: () => Promise<Run>;
}

/** This site. */
export function ownSite(): Contestant {
  const [content, output] = [workPlace('own', 'content'), workPlace('own', 'site')];
  return {
    label: 'On the Record',
    output,
    write: (generated) => writeContent(content, generated),
    save: (generated, edit) => writeEdit(content, generated, edit),
    async forget() {
      await forgetOwnBuilds();
      await rm(output, { recursive: true, force: true });
    },
    build: () => buildOwnSite(content, output),
  };
}

function articleOf(analysis: GeneratedAnalysis): Article {
  const quotes = new Map(analysis.claims.map(({ id, quote }) => [id, quote ?? '']));
  return {
    name: analysis.slug,
    title: analysis.title,
    body: plainBody(bodyOf(analysis), (claim) => quotes.get(claim) ?? ''),
  };
}

/** Another program, which gets the texts alone: an edit of the record is none to it. */
export async function peerWithTexts(name: PeerName): Promise<Contestant> {
  const peer = await preparePeer(name);
  return {
    label: peers[name].label,
    output: peer.output,
    write: ({ analyses }) => peer.write(analyses.map(articleOf)),
    async save({ analyses }, { slugs }) {
      for (const analysis of analyses)
        if (slugs.includes(analysis.slug)) await peer.save(articleOf(analysis));
    },
    forget: peer.forget,
    build: peer.build,
  };
}
