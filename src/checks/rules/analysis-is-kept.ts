import { own } from '../../lib/own.ts';
import { analysisAddress } from '../../model/addresses.ts';
import { lostIds, permalinkWords } from '../../model/permalinks.ts';
import { anchorsOfFile } from '../anchors.ts';
import type { PermalinksFile } from '../yaml-file.ts';
import type { Rule } from '../rule.ts';

/** Every analysis that was ever published is still there, or leads on by an alias in content/site.yaml. */
export const analysisIsKept: Rule<PermalinksFile> = {
  id: 'analysis-is-kept',
  *check({ data, yaml }, { analyses, site }) {
    const bySlug = new Map(analyses.map((file) => [file.slug, file]));
    for (const slug of Object.keys(data ?? {})) {
      if (bySlug.has(slug) || !site.data) continue;
      const recorded = own(data, slug);
      if (!recorded) continue;
      const target = bySlug.get(own(site.data.aliases, slug) ?? '');
      if (!target) {
        yield {
          ...yaml.placeOfKey([slug]),
          message: `The analysis "${slug}" is gone; it was published on ${recorded.published}, and people may have shared ${analysisAddress(slug)}.`,
          hint: `Put content/analyses/${slug}.mdx back, or add the line "${slug}: …" with its new name under "aliases:" in ${site.path}, then run "npm run permalinks" and "npm run check:content".`,
        };
        continue;
      }
      const anchors = anchorsOfFile(target);
      for (const { kind, id } of anchors ? lostIds(recorded, anchors) : []) {
        yield {
          ...yaml.placeOfKey([slug, kind, id]),
          message: `The ${permalinkWords[kind].one} "${id}" of the old analysis "${slug}" is not in "${target.slug}".`,
          hint: `Add a line for it under "aliases:" in ${target.path}.`,
        };
      }
    }
  },
};
