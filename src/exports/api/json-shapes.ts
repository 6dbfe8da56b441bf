import type { JsonSchema } from '../../schema/json-schema.ts';

// Words of JSON Schema (draft 2020-12), as far as the API needs them.

export const text: JsonSchema = { type: 'string' };
export const maybeText: JsonSchema = { type: ['string', 'null'] };
export const whole: JsonSchema = { type: 'integer' };
export const maybeWhole: JsonSchema = { type: ['integer', 'null'] };
export const maybeNumber: JsonSchema = { type: ['number', 'null'] };
export const truth: JsonSchema = { type: 'boolean' };
export const link: JsonSchema = { type: 'string', format: 'uri' };
export const maybeLink: JsonSchema = { type: ['string', 'null'], format: 'uri' };

export const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
export const oneOf = (codes: readonly string[]): JsonSchema => ({ type: 'string', enum: [...codes] });
export const orNull = (schema: JsonSchema): JsonSchema => ({ oneOf: [schema, { type: 'null' }] });
export const shape = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

/** Every property is there, always; others may be added later. */
export function object(properties: Record<string, JsonSchema>): JsonSchema {
  return { type: 'object', properties, required: Object.keys(properties) };
}
