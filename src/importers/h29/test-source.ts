import type { DraftSheet } from '../form.ts';
import { neutralLines } from '../neutral-source.ts';
import { h29EvaluationSheet } from './evaluation-sheet.ts';

export const sourceLines = neutralLines('h29-evaluation-sheets.txt');

const document = {
  id: 'h29-evaluation-sheets',
  file: 'h29-evaluation-sheets.txt',
  title: '予算事業別事務事業評価シート',
  edition: 2018,
  covers: '平成29年度～平成30年度',
  publisher: 'あおば市',
  department: '企画ソリューション部',
  form: h29EvaluationSheet.name,
  sheets: 5,
  received: '2026-11-22',
  licenceNote: '-',
  note: '-',
};

export const readLines = (lines: string[]): DraftSheet[] => h29EvaluationSheet.read({ document, lines });

/** The real text with one line (from 1) changed. Throws where `before` does not stand there, so that no test passes for nothing. */
export function readWith(line: number, before: string | RegExp, after: string): DraftSheet[] {
  const changed = sourceLines[line - 1]?.replace(before, after);
  if (changed === undefined || changed === sourceLines[line - 1]) throw new Error(`${before} is not in line ${line}`);
  return readLines(sourceLines.with(line - 1, changed));
}

/** The five sheets of the real text; `sheetAt(1)` is the first. */
const sheets = readLines(sourceLines);
export function sheetAt(number: number, of: DraftSheet[] = sheets): DraftSheet {
  const found = of[number - 1];
  if (!found) throw new Error(`no sheet ${number}`);
  return found;
}
export const allSheets = sheets;
