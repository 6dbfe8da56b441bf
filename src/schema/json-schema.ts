import { z } from 'zod';

/** A JSON Schema (draft 2020-12) or a part of one. */
export interface JsonSchema {
  [keyword: string]: unknown;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
}

/** A schema as JSON Schema. What zod checks in code (`refine`) is not in it. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema) as JsonSchema;
}
