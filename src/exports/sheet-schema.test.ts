import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { JsonSchema } from '../schema/json-schema.ts';
import { exampleData } from './example-data.ts';
import { sheetJsonSchema } from './sheet-schema.ts';

const schema = sheetJsonSchema('https://example.org/data/schema/sheet.json');
const validate = new Ajv2020({ allErrors: true }).compile(schema);
const sheets = exampleData.programs.flatMap((program) => program.sheets);

/** A copy of the newest example sheet with its first cost changed. */
function withCost(change: object): unknown {
  const sheet = structuredClone(sheets[1]!);
  return { ...sheet, costs: [{ ...sheet.costs[0], ...change }] };
}

/** Every property of the schema with its path. */
function properties(part: JsonSchema, path = ''): [string, JsonSchema][] {
  const own = Object.entries(part.properties ?? {}).flatMap(([key, each]): [string, JsonSchema][] => [
    [`${path}/${key}`, each],
    ...properties(each, `${path}/${key}`),
  ]);
  return [...own, ...(part.items ? properties(part.items, path) : [])];
}

describe('JSON Schema of a sheet', () => {
  test('accepts canonical sheets', () => {
    for (const sheet of sheets) expect(validate(sheet), JSON.stringify(validate.errors)).toBe(true);
  });

  test.each([
    ['a status without its number', { value: null }],
    ['a number without its status', { status: 'not_yet' }],
    ['an unknown status', { status: 'zero' }],
    ['a text as number', { value: '500' }],
    ['an unknown field', { colour: 'red' }],
  ])('refuses %s', (_name, change) => {
    expect(validate(withCost({}))).toBe(true);
    expect(validate(withCost(change))).toBe(false);
  });

  test('gives every field a Japanese title', () => {
    const untitled = properties(schema).filter(
      ([, { title }]) => typeof title !== 'string' || !/[ぁ-んァ-ヶ一-龠]|^SDGs$/.test(title),
    );
    expect(untitled.map(([path]) => path)).toEqual([]);
    expect(properties(schema).length).toBeGreaterThan(70);
  });

  test('tells units of indicators from sections of departments', () => {
    const titles = Object.fromEntries(properties(schema).map(([path, { title }]) => [path, title]));
    expect(titles).toMatchObject({
      '/department/unit': '係等名',
      '/indicators/unit': '単位',
      '/costs/item': '費目',
      '/costs/status': '値の状態',
    });
  });

  test('explains its codes and names its address', () => {
    const descriptions = Object.fromEntries(properties(schema).map(([path, { description }]) => [path, description]));
    expect(descriptions['/indicators/targets/status']).toContain('no_target：目標なし');
    expect(descriptions['/costs/item']).toContain('subsidies_and_bonds：国県支出金・地方債');
    expect(schema['$id']).toBe('https://example.org/data/schema/sheet.json');
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
  });
});
