import type { Heading, Root } from 'mdast';
import type { Node, Parent } from 'unist';
import { visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import { resolveAliases } from '../model/aliases.ts';
import { htmlElement } from './html-element.ts';

/** What this plugin reads of the frontmatter; the checks have made sure of the rest. */
interface Frontmatter {
  aliases?: Record<string, string>;
  claims?: { id: string }[];
  actors?: { id: string }[];
  sources?: { id: string }[];
}

const idsOf = (list: readonly { id: string }[] = []) => list.map(({ id }) => id);

/** The id that a section, or a heading inside one, has on the page. */
function sectionId(node: Node): string | undefined {
  const { hProperties, hName } = (node.data ?? {}) as {
    hName?: string;
    hProperties?: { id?: string };
  };
  const isSubheading = node.type === 'heading' && (node as Heading).depth > 2;
  return hName === 'section' || isSubheading ? hProperties?.id : undefined;
}

/**
 * Puts the old ids of a section beside its heading, so that an old link leads there without a script. It
 * stands after `remarkSections`, which gives sections their ids.
 */
export function remarkAliases() {
  return (tree: Root, file: VFile) => {
    const { astro } = file.data as { astro?: { frontmatter?: Frontmatter } };
    const { aliases = {}, ...lists } = astro?.frontmatter ?? {};
    if (Object.keys(aliases).length === 0) return;

    /** The element around the heading of each section. */
    const headings = new Map<string, Parent>();
    visitParents(tree, (node, ancestors) => {
      const id = sectionId(node);
      const around = node.type === 'heading' ? ancestors.at(-1) : (node as Parent).children?.[0];
      if (id !== undefined && around) headings.set(id, around as Parent);
    });
    const { aliases: resolved } = resolveAliases(aliases, {
      sections: [...headings.keys()],
      claims: idsOf(lists.claims),
      actors: idsOf(lists.actors),
      sources: idsOf(lists.sources),
    });
    for (const { kind, from, to } of resolved) {
      const around = kind === 'sections' ? headings.get(to) : undefined;
      around?.children.unshift(htmlElement('span', { id: from, className: ['alias'] }, []));
    }
  };
}
