import type { Form } from './form.ts';
import { h29EvaluationSheet } from './h29/evaluation-sheet.ts';
import { pdfManagementSheets } from './pdf/management-form.ts';
import { r2ManagementSheet } from './r2/management-sheet.ts';
import { r6ManagementSheet } from './r6/management-sheet.ts';
import { r6ResultsList } from './r6-list/results-list.ts';

/**
 * Every form that can be read. A new form is a new entry. Several entries of one name read texts that were taken from the
 * document in different ways; the first that recognises its text reads it.
 */
export const FORMS: readonly Form[] = [
  ...pdfManagementSheets,
  h29EvaluationSheet,
  r2ManagementSheet,
  r6ManagementSheet,
  r6ResultsList,
];
