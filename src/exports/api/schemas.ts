import { COST_ITEMS, COST_MEASURES, VALUE_STATUSES } from '../../schema/codes.ts';
import type { JsonSchema } from '../../schema/json-schema.ts';
import { programsTable } from '../programs-table.ts';
import type { Column } from '../table.ts';
import {
  link,
  listOf,
  maybeLink,
  maybeNumber,
  maybeText,
  maybeWhole,
  object,
  oneOf,
  orNull,
  shape,
  text,
  truth,
  whole,
} from './json-shapes.ts';

const municipality = object({ code: { type: 'string', pattern: '^[0-9]{6}$' }, name: text });
const licence = object({ name: text, url: link, note: text });

const listItem = object({
  ...Object.fromEntries(programsTable.columns.map((column) => [column.key, cell(column)])),
  links: object({ page: link, json: link, csv: maybeLink, texts: link, metadata: link }),
});

function cell({ type, required, name, description, minimum }: Column): JsonSchema {
  return {
    title: name,
    description,
    type: required ? type : [type, 'null'],
    ...(minimum === undefined ? {} : { minimum }),
  };
}

const statedFigure = object({
  value: maybeNumber,
  unit: text,
  status: oneOf(VALUE_STATUSES),
  statusName: text,
  printed: maybeText,
  edition: whole,
  document: text,
  documentTitle: maybeText,
  line: maybeWhole,
  cell: maybeText,
  earlier: listOf(shape('StatedFigure')),
});

const costFigure: JsonSchema = {
  allOf: [
    object({ item: oneOf(COST_ITEMS), itemName: text, measure: oneOf(COST_MEASURES), measureName: text }),
    shape('StatedFigure'),
  ],
};

const indicator = object({
  name: text,
  kind: maybeText,
  unit: maybeText,
  note: maybeText,
  better: oneOf(['higher', 'lower']),
  cumulative: truth,
  origins: listOf(object({ edition: whole, number: whole, document: text, line: maybeWhole, cell: maybeText })),
  years: listOf(
    object({
      fiscalYear: whole,
      target: orNull(shape('StatedFigure')),
      actual: orNull(shape('StatedFigure')),
      achieved: { type: ['boolean', 'null'] },
    }),
  ),
});

const otherFigure = object({
  label: text,
  unit: text,
  measure: oneOf(COST_MEASURES),
  measureName: text,
  years: listOf({ allOf: [object({ fiscalYear: whole }), shape('StatedFigure')] }),
});

const program = object({
  municipality,
  id: text,
  number: maybeWhole,
  name: text,
  otherNames: listOf(text),
  ended: orNull(object({ fiscalYear: whole, evidence: text })),
  relations: listOf(object({ kind: text, programId: maybeText, name: text, certainty: text, evidence: text })),
  links: listOf(object({ edition: whole, document: text, basis: text, evidence: text })),
  department: object({ bureau: text, section: text, unit: maybeText }),
  editions: listOf(whole),
  statuses: listOf(object({ code: oneOf(VALUE_STATUSES), name: text, description: text })),
  costsByYear: listOf(object({ fiscalYear: whole, figures: listOf(shape('CostFigure')) })),
  indicators: listOf(shape('Indicator')),
  otherFigures: listOf(shape('OtherFigure')),
  sheets: listOf(shape('Sheet')),
  decisions: listOf({ type: 'object' }),
  documents: listOf(object({ id: text, title: text, form: maybeText, edition: maybeWhole, received: text })),
  licence,
});

const source = object({
  document: text,
  title: text,
  form: maybeText,
  sheet: whole,
  lines: { type: 'array', prefixItems: [whole, whole], minItems: 2, maxItems: 2 },
  page: link,
  received: { type: 'string', format: 'date' },
});

const metadataFile: JsonSchema = {
  ...object({ path: text, title: text, mediaType: text, url: link, encoding: text }),
};

const metadata = object({
  title: text,
  description: text,
  identifier: text,
  municipality,
  page: link,
  version: text,
  editions: listOf(whole),
  received: { type: 'string', format: 'date' },
  citation: object({ ja: text, en: text }),
  licence,
  sources: listOf(source),
  files: listOf(metadataFile),
  codebook: link,
  schema: link,
});

const listColumn = object({ key: text, name: text, type: oneOf(['string', 'integer', 'number']), description: text });
const codeList = object({
  name: text,
  title: text,
  description: text,
  csv: link,
  columns: listOf(listColumn),
  rows: listOf({ type: 'object', additionalProperties: { type: ['string', 'number', 'null'] } }),
});

/**
 * The shapes of what the API answers. `sheet` is the JSON Schema of a canonical sheet: a part of the description, because
 * many programs read no other files than this one.
 */
export function apiSchemas({ $schema: _dialect, $id: _address, ...sheet }: JsonSchema): Record<string, JsonSchema> {
  return {
    ProgramList: object({
      municipality,
      version: text,
      date: text,
      licence,
      programs: listOf(shape('ProgramListItem')),
    }),
    ProgramListItem: listItem,
    Program: program,
    Sheet: sheet,
    StatedFigure: statedFigure,
    CostFigure: costFigure,
    Indicator: indicator,
    OtherFigure: otherFigure,
    ProgramMetadata: metadata,
    CodeLists: object({ municipality, version: text, lists: listOf(codeList) }),
  };
}
