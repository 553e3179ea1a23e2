import { own } from '../../lib/own.ts';
import { didYouMean } from '../../lib/did-you-mean.ts';
import { anchorOf } from '../../model/anchors.ts';
import { lostIds, permalinkWords, unrecordedIds } from '../../model/permalinks.ts';
import { anchorsOfFile } from '../anchors.ts';
import { wholeRecordRule } from '../rule.ts';

/** Every id that was ever published is still there, or leads on by an alias. */
export const idIsKept = wholeRecordRule(
  'id-is-kept',
  function* ({ record, file, placeOf }, { permalinks }) {
    const anchors = anchorsOfFile(file);
    const recorded = own(permalinks.data, file.slug);
    if (!anchors || !recorded) return;
    if (record.draft) {
      yield {
        ...placeOf(['draft']),
        message: `The analysis was published on ${recorded.published}: people may have shared it.`,
        hint: 'Remove "draft", and say under "changes" what no longer holds.',
      };
      return;
    }
    const fresh = unrecordedIds(recorded, anchors.ids);
    for (const { kind, id, since } of lostIds(recorded, anchors)) {
      const { one } = permalinkWords[kind];
      const candidates = fresh.filter((other) => other.kind === kind).map((other) => other.id);
      const near = candidates.length === 1 ? candidates[0] : didYouMean(id, candidates);
      const line = `${anchorOf(kind, id)}: ${anchorOf(kind, near ?? '…')}`;
      yield {
        ...(Object.keys(record.aliases).length > 0
          ? file.frontmatter.placeOfKey(['aliases'])
          : file.frontmatter.placeOfKey([kind === 'sections' ? 'title' : kind])),
        message: `The ${one} "${id}" is gone; it was published on ${since}, and people may have shared it.`,
        hint: `Put it back, or add the line "${line}" under "aliases:" in ${file.path}, then run "npm run permalinks" and "npm run check:content".`,
      };
    }
  },
);
