import { z } from 'zod';

/** The schema inside optional, default and preprocessing wrappers. */
export function unwrap(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrap(schema.def.innerType);
  if (schema instanceof z.ZodPipe) return unwrap(schema.def.out);
  return schema;
}

/** The keys that a schema knows at a path into its data; none where the path leads elsewhere. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current = unwrap(schema);
  for (const part of path) {
    if (current instanceof z.ZodArray) current = unwrap(current.element);
    else if (current instanceof z.ZodObject) current = unwrap(current.shape[String(part)]);
    else return [];
  }
  return current instanceof z.ZodObject ? Object.keys(current.shape) : [];
}
