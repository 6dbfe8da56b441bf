import { sheet as sheetSchema } from '../schema/sheet.ts';
import type { Sheet } from '../schema/sheet.ts';
import { parseWithSchema } from './parse-with-schema.ts';

/** Sheets checked by the schema, their fields in the order of the schema; a sheet with an error is left out. */
export function validateSheets(candidates: readonly Sheet[]) {
  const parsed = candidates.map((candidate) => parseWithSchema(sheetSchema, candidate, sayPlace(candidate)));
  return {
    sheets: parsed.flatMap(({ data }) => (data === null ? [] : [data])),
    errors: parsed.flatMap(({ errors }) => errors),
  };
}

function sayPlace({ programId, edition, name, sources }: Sheet): string {
  const [source] = sources;
  const place = source ? `、${source.document} の ${source.lines[0]} 行目から` : '';
  return `${programId} の ${edition} 年度（${name}${place}）`;
}
