import { z } from 'zod';
import { analysisSchema } from '../model/analysis.ts';

/**
 * The frontmatter of an analysis as JSON Schema (2020-12), for editors and programs: the same keys, forms and
 * sentences as the schemas in model/. What no schema can say (that an id exists, that dates are possible) the
 * checks say.
 */
export function frontmatterSchema(address: string): object {
  const schema = z.toJSONSchema(analysisSchema, { io: 'input', unrepresentable: 'any' });
  return {
    ...schema,
    $id: address,
    title: 'On the Record: the frontmatter of an analysis',
    description: 'Who says what, when, on what evidence, and what became of it.',
  };
}
