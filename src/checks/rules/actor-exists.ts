import { AUTHOR } from '../../model/claim.ts';
import { recordRule, unknownReferences, type Reference } from '../rule.ts';

/** Every actor that a claim, a source or another actor names is in `actors`. */
export const actorExists = recordRule('actor-exists', function* (file) {
  const { actors, sources, claims } = file.fields;
  const references: Reference[] = [
    ...actors.flatMap(({ affiliation }, i) =>
      affiliation === undefined ? [] : [{ id: affiliation, path: ['actors', i, 'affiliation'] }],
    ),
    ...sources.flatMap(({ by }, i) =>
      by === undefined ? [] : [{ id: by, path: ['sources', i, 'by'] }],
    ),
    ...claims.flatMap(({ by }, i) =>
      by === AUTHOR ? [] : [{ id: by, path: ['claims', i, 'by'] }],
    ),
  ];
  yield* unknownReferences(file, 'actor', references, file.ids.actors);
});
