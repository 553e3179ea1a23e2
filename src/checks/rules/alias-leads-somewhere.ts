import { slug } from '../../lib/slug.ts';
import type { DeadAlias } from '../../model/aliases.ts';
import { anchorOf, idOf } from '../../model/anchors.ts';
import { permalinkKinds } from '../../model/permalinks.ts';
import { anchorsOfFile } from '../anchors.ts';
import { suggest, wholeRecordRule } from '../rule.ts';

const messages: Record<DeadAlias['reason'], (key: string, target: string) => string> = {
  'no target': (key, target) => `The alias "${key}" leads to "${target}", which is not there.`,
  'several targets': (key, target) =>
    `The alias "${key}" leads to "${target}", of which there are several.`,
  circle: (key) => `The alias "${key}" leads into a circle.`,
  'still there': (key) => `The alias "${key}" is an id that is still there.`,
};

/** Every alias stands for an id that is gone, and leads to one that is there. */
export const aliasLeadsSomewhere = wholeRecordRule(
  'alias-leads-somewhere',
  function* ({ record, file, placeOf }) {
    for (const key of Object.keys(record.aliases)) {
      if (slug(idOf(key).id) === idOf(key).id) continue;
      yield {
        ...file.frontmatter.placeOfKey(['aliases', key]),
        message: `The alias "${key}" cannot be an id.`,
        hint: 'Write it as it stood in the address, after the #: small letters, digits, hyphens.',
      };
    }
    const anchors = anchorsOfFile(file);
    for (const { key, reason } of anchors?.dead ?? []) {
      const target = record.aliases[key] ?? '';
      const { kind } = idOf(target);
      const known = permalinkKinds
        .filter((other) => other === kind || kind === 'sections')
        .flatMap((other) => anchors?.ids[other].map((id) => anchorOf(other, id)) ?? []);
      yield {
        ...(reason === 'still there'
          ? file.frontmatter.placeOfKey(['aliases', key])
          : placeOf(['aliases', key])),
        message: messages[reason](key, target),
        hint:
          reason === 'no target'
            ? suggest(target, known, 'target')
            : reason === 'several targets'
              ? `Write which one: ${known.filter((id) => idOf(id).id === target).join(' or ')}.`
              : 'Write an id that is gone, a colon, and the one that took its place.',
      };
    }
  },
);
