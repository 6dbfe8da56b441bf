import {
  costItemNames,
  costMeasureNames,
  evaluationRoleNames,
  indicatorMeasureNames,
  statusNames,
  textRoleNames,
  totalItemNames,
} from '../i18n/ja/codes.ts';
import { schemaWords, sheetFieldTitles } from '../i18n/ja/exports.ts';
import { fieldName } from '../i18n/ja/fields.ts';
import { NUMERIC_STATUSES } from '../schema/codes.ts';
import { type JsonSchema, jsonSchemaOf } from '../schema/json-schema.ts';
import { sheet } from '../schema/sheet.ts';

const CODE_NAMES: Record<string, string> = {
  ...statusNames,
  ...costItemNames,
  ...totalItemNames,
  ...costMeasureNames,
  ...indicatorMeasureNames,
  ...evaluationRoleNames,
  ...textRoleNames,
};

/** JSON Schema of a canonical sheet, with the printed names of its fields. `id` is the address at which it is published. */
export function sheetJsonSchema(id: string): JsonSchema {
  const { $schema, ...schema } = jsonSchemaOf(sheet);
  return { $schema, $id: id, title: schemaWords.title, description: schemaWords.description, ...explained(schema, []) };
}

/** A part of the schema with titles and meanings, all the way down. */
function explained(schema: JsonSchema, path: string[]): JsonSchema {
  const { properties, items } = schema;
  return {
    ...schema,
    ...codesOf(schema),
    ...(properties ? { properties: explainedProperties(properties, path), ...valueFitsStatus(properties) } : {}),
    ...(items ? { items: explained(items, path) } : {}),
  };
}

function explainedProperties(properties: Record<string, JsonSchema>, path: string[]): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(properties).map(([key, property]) => {
      const place = [...path, key];
      return [key, { title: sheetFieldTitles[place.join('.')] ?? fieldName(key), ...explained(property, place) }];
    }),
  );
}

function codesOf(schema: JsonSchema): { description?: string } {
  const codes = Array.isArray(schema['enum']) ? schema['enum'].map(String) : [];
  const named = codes.flatMap((code): [string, string][] => (CODE_NAMES[code] ? [[code, CODE_NAMES[code]]] : []));
  return named.length > 0 ? { description: schemaWords.codes(named) } : {};
}

/** The rule that schema/figure.ts checks in code: a number exactly under the statuses that have one. */
function valueFitsStatus(properties: Record<string, JsonSchema>): JsonSchema {
  if (!properties['status'] || !properties['value']) return {};
  return {
    if: { properties: { status: { enum: NUMERIC_STATUSES } } },
    then: { properties: { value: { type: 'number' } } },
    else: { properties: { value: { type: 'null' } } },
  };
}
