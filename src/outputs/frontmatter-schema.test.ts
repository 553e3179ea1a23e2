import { expect, test } from 'vitest';
import { analysisSchema } from '../model/analysis.ts';
import { frontmatterSchema } from './frontmatter-schema.ts';

interface Node {
  properties?: Record<string, Node>;
  items?: Node;
  description?: string;
  required?: string[];
  additionalProperties?: unknown;
  enum?: string[];
}

const schema = frontmatterSchema('https://port.example/frontmatter.schema.json') as Node & {
  $id: string;
};

/** Every key of the schema with its path, nested ones too. */
function keys(node: Node, path = ''): [path: string, node: Node][] {
  if (node.items) return keys(node.items, `${path}[]`);
  return Object.entries(node.properties ?? {}).flatMap(([name, child]) => [
    [`${path}.${name}`, child],
    ...keys(child, `${path}.${name}`),
  ]);
}

test('has every key of the frontmatter, nested ones too, each with a sentence', () => {
  const all = keys(schema);
  const paths = all.map(([path]) => path);
  expect(paths.filter((path) => !path.slice(1).includes('.'))).toEqual(
    Object.keys(analysisSchema.shape).map((key) => `.${key}`),
  );
  expect(paths).toContain('.claims[].forecast.outcome.evidence[].excerpt');
  expect(
    all.filter(([, { description }]) => !/[.!]$/.test(description ?? '')).map(([p]) => p),
  ).toEqual([]);
});

test('says what must be there, what may be, and that there is nothing else', () => {
  expect(schema.required).toEqual(expect.arrayContaining(['title', 'covers', 'claims']));
  expect(schema.required).not.toContain('changes');
  expect(schema.additionalProperties).toBe(false);
  expect(schema.properties?.['claims']?.items?.properties?.['kind']?.enum).toContain('forecast');
});

test('has the address at which it is published', () => {
  expect(schema.$id).toBe('https://port.example/frontmatter.schema.json');
});
