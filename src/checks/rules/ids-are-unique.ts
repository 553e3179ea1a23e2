import { recordRule } from '../rule.ts';

/** No two actors, sources or claims share an id. */
export const idsAreUnique = recordRule('ids-are-unique', function* ({ fields, placeOf }) {
  for (const list of ['actors', 'sources', 'claims'] as const) {
    const first = new Map<string, number>();
    for (const [i, { id }] of fields[list].entries()) {
      const earlier = first.get(id);
      if (earlier === undefined) {
        first.set(id, i);
        continue;
      }
      const { line } = placeOf([list, earlier, 'id']);
      yield {
        ...placeOf([list, i, 'id']),
        message: `The id "${id}" is taken by another of the ${list}, on line ${line}.`,
        hint: 'Give this one another id; people share addresses made of it.',
      };
    }
  }
});
