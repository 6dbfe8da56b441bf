import { isTemplate, templateMapping } from './template/template-mapping.ts';
import type { Workbook } from './file/workbook.ts';

/** A table whose mapping need not be written by anybody. */
export interface KnownMapping {
  /** For the report: how the table was read. */
  name: string;
  recognises(workbook: Workbook): boolean;
  /** The mapping file (YAML) for this workbook. */
  mappingOf(workbook: Workbook): string;
}

/** Every table that imports without a mapping. A new one is a new entry. */
export const KNOWN_MAPPINGS: readonly KnownMapping[] = [
  { name: '記入用のひな形', recognises: isTemplate, mappingOf: templateMapping },
];

export function knownMapping(workbook: Workbook): KnownMapping | null {
  return KNOWN_MAPPINGS.find(({ recognises }) => recognises(workbook)) ?? null;
}
