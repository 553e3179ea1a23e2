import { recordRule, unknownReferences, type Reference } from '../rule.ts';

/** Every source that evidence names is in `sources`. */
export const sourceExists = recordRule('source-exists', function* (file) {
  const references = file.fields.claims.flatMap(({ evidence, forecast }, i): Reference[] => [
    ...evidence.map(({ source }, j) => ({
      id: source,
      path: ['claims', i, 'evidence', j, 'source'],
    })),
    ...(forecast?.outcome?.evidence ?? []).map(({ source }, j) => ({
      id: source,
      path: ['claims', i, 'forecast', 'outcome', 'evidence', j, 'source'],
    })),
  ]);
  yield* unknownReferences(file, 'source', references, file.ids.sources);
});
