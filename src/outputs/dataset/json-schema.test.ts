import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { everyAnalysis, exampleSite } from '../../../tests/support/derived-analysis.ts';
import { translationsOf } from '../../data/translations.ts';
import { datasetOf, datasetText } from './dataset.ts';
import { datasetSchemaFor } from './json-schema.ts';
import { datasetSchema, datasetVersion } from './schema.ts';

interface Node {
  $id?: string;
  properties?: Record<string, Node>;
  items?: Node;
  description?: string;
  const?: unknown;
}

const schema = datasetSchemaFor(exampleSite) as Node;
const ajv = addFormats.default(new Ajv2020({ strict: true, allErrors: true }));
const validate = ajv.compile(schema);

const all = await everyAnalysis();
const written = (analysis: (typeof all)[number]) =>
  JSON.parse(datasetText(datasetOf(exampleSite, analysis, translationsOf(analysis, all)))) as {
    schemaVersion: string;
    claims: { standing: { name: string } }[];
  };

/** Every key of the schema with its path, nested ones too. */
function keys(node: Node, path = ''): [path: string, node: Node][] {
  if (node.items) return keys(node.items, `${path}[]`);
  return Object.entries(node.properties ?? {}).flatMap(([name, child]) => [
    [`${path}.${name}`, child],
    ...keys(child, `${path}.${name}`),
  ]);
}

describe.each(all)('the record of $slug', (analysis) => {
  test('fits the published schema, and the one of which its type is made', () => {
    const record = written(analysis);
    validate(record);
    expect(validate.errors ?? []).toEqual([]);
    expect(datasetSchema.safeParse(record).error?.issues ?? []).toEqual([]);
  });

  test('names the schema by the address that the schema has', () => {
    expect(written(analysis)).toMatchObject({ $schema: schema.$id, schemaVersion: datasetVersion });
  });
});

test.each([
  ['a key that is not known', { more: 1 }],
  ['another version', { schemaVersion: '1.0' }],
  ['a standing that there is not', { claims: [{ standing: { name: 'true' } }] }],
  ['no counts', { counts: undefined }],
])('the schema refuses %s', (_, change) => {
  const [analysis] = all;
  if (!analysis) throw new Error('There is no analysis.');
  expect(validate(JSON.parse(JSON.stringify({ ...written(analysis), ...change })))).toBe(false);
});

test('every key has a sentence', () => {
  const silent = keys(schema).filter(([, { description }]) => !/[.!]$/.test(description ?? ''));
  expect(silent.map(([path]) => path)).toEqual([]);
  expect(keys(schema).map(([path]) => path)).toContain(
    '.claims[].forecast.outcome.evidence[].excerpt',
  );
});

test('the version is part of what the schema holds a record to', () => {
  expect(schema.properties?.['schemaVersion']?.const).toBe(datasetVersion);
});
