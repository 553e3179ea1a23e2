import { anchorsOfFile } from '../anchors.ts';
import { suggest, wholeRecordRule } from '../rule.ts';

/** The section that a change names is one of the text, or was one and has an alias. */
export const sectionExists = wholeRecordRule(
  'section-exists',
  function* ({ record, file, placeOf }) {
    const anchors = anchorsOfFile(file);
    if (!anchors) return;
    for (const [i, { section }] of record.changes.entries()) {
      if (section === undefined) continue;
      const isOld = anchors.aliases.some(
        ({ kind, from }) => kind === 'sections' && from === section,
      );
      if (isOld || anchors.ids.sections.includes(section)) continue;
      yield {
        ...placeOf(['changes', i, 'section']),
        message: `Cannot find section "${section}".`,
        hint: suggest(section, anchors.ids.sections, 'section'),
      };
    }
  },
);
