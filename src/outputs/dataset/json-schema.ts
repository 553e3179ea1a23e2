import { z } from 'zod';
import { absoluteAddress } from '../../data/absolute-address.ts';
import { datasetSchemaAddress, frontmatterSchemaAddress } from '../../model/addresses.ts';
import type { Site } from '../../model/site.ts';
import { datasetSchema, datasetVersion } from './schema.ts';

/** `record.json` as JSON Schema (2020-12): made of the schema of which the type is made, so that the two agree. */
export function datasetSchemaFor(site: Pick<Site, 'url'>): object {
  const schema = z.toJSONSchema(datasetSchema, { io: 'output', unrepresentable: 'any' });
  return {
    ...schema,
    $id: absoluteAddress(site, datasetSchemaAddress),
    $comment: `Before version 1.1 of record.json this address held the schema of an analysis's frontmatter. That is now at ${absoluteAddress(site, frontmatterSchemaAddress)}.`,
    title: `On the Record: the record of one analysis as data, version ${datasetVersion}`,
    description:
      'Who says what, when, on what evidence, how well that supports it, and what became of it.',
  };
}
