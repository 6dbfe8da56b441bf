import type { Form } from './form.ts';
import { h29EvaluationSheet } from './h29/evaluation-sheet.ts';
import { r2ManagementSheet } from './r2/management-sheet.ts';
import { r6ManagementSheet } from './r6/management-sheet.ts';
import { r6ResultsList } from './r6-list/results-list.ts';

/** Every form that can be read. A new form is a new entry. */
export const FORMS: readonly Form[] = [h29EvaluationSheet, r2ManagementSheet, r6ManagementSheet, r6ResultsList];
