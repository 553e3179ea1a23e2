import { own } from '../../lib/own.ts';
import { count } from '../../lib/text.ts';
import { unrecordedIds } from '../../model/permalinks.ts';
import { anchorsOfFile } from '../anchors.ts';
import { wholeRecordRule } from '../rule.ts';
import { slugProblem } from './slug-is-free.ts';

/** Every id of a published analysis is in content/permalinks.json, so that none can vanish unseen. */
export const idIsRecorded = wholeRecordRule(
  'id-is-recorded',
  function* ({ record, file, placeOf }, { permalinks }) {
    const anchors = anchorsOfFile(file);
    if (record.draft || !anchors || !permalinks.data || slugProblem(file.slug)) return;
    const recorded = own(permalinks.data, file.slug);
    const missing = unrecordedIds(recorded, anchors.ids);
    if (missing.length === 0) return;
    const [first] = missing;
    const list = first && first.kind !== 'sections' ? first.kind : 'title';
    const position = first ? anchors.ids[first.kind].indexOf(first.id) : 0;
    const isNew = recorded === undefined;
    const names = missing.slice(0, 3).map(({ kind, id }) => `${kind.slice(0, -1)} "${id}"`);
    const more = missing.length - names.length;
    yield {
      ...placeOf(isNew || list === 'title' ? ['title'] : [list, position, 'id']),
      message: isNew
        ? 'The analysis is not recorded as published.'
        : `${count(missing.length, 'id is', 'ids are')} not recorded as published: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
      hint: 'Run "npm run permalinks": it records what readers may link to. While you draft, write "draft: true".',
    };
  },
);
