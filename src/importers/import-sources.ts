import type { Sheet } from '../schema/sheet.ts';
import { applyCorrections } from './corrections.ts';
import { applyDecisions } from './decisions.ts';
import type { Form } from './form.ts';
import { identifyDrafts } from './identity.ts';
import { checkLinks } from './links.ts';
import { mergeSheets } from './merge.ts';
import { checkQuotes } from './quotes.ts';
import { readDrafts } from './read-drafts.ts';
import type { ImportInputs } from './read-inputs.ts';
import { validateSheets } from './validate-sheets.ts';

export interface ImportResult {
  /** By 事業ID and シート年度. Complete only when there is no error. */
  sheets: Sheet[];
  errors: string[];
}

/** From the source texts and the human data to the canonical sheets. Every step goes on past its errors, to name them all. */
export function importSources(inputs: ImportInputs, forms: readonly Form[]): ImportResult {
  const corrected = applyCorrections(inputs.sources, inputs.corrections);
  const read = readDrafts(corrected.sources, forms);
  const identified = identifyDrafts(read.drafts, inputs.programs);
  const linkErrors = checkLinks(identified.sheets, inputs.programs, [...read.unread, ...(inputs.tables ?? [])]);
  const merged = mergeSheets(identified.sheets);
  const decided = applyDecisions(merged.sheets, inputs.decisions);
  const quoteErrors = checkQuotes(inputs.decisions, merged.sheets, corrected.sources);
  const validated = validateSheets(decided.sheets);
  const steps = [corrected, read, identified, merged, decided, validated];
  return {
    sheets: validated.sheets.toSorted(byProgramAndEdition),
    errors: [...steps.flatMap(({ errors }) => errors), ...linkErrors, ...quoteErrors],
  };
}

function byProgramAndEdition(a: Sheet, b: Sheet): number {
  if (a.programId !== b.programId) return a.programId < b.programId ? -1 : 1;
  return a.edition - b.edition;
}
