import { stringify } from 'yaml';
import {
  TEMPLATE_FORM,
  templateColumns,
  templateFacts,
  templateSheets,
  templateWords as words,
} from '../../../i18n/ja/template.ts';
import { fiscalYearIn } from '../../fiscal-year-in.ts';
import { columnLetters } from '../cell/cell-address.ts';
import { cellText } from '../mapping/headers.ts';
import { type Use, useOfLabel } from './template-labels.ts';
import type { Workbook, Worksheet } from '../file/workbook.ts';

/** Headers stand in row 1, explanations in row 2. */
const HEADER_ROW = 1;
export const FIRST_ROW = 3;

/** Is it the template, filled in? */
export function isTemplate(workbook: Workbook): boolean {
  return factOf(workbook, 'form') === TEMPLATE_FORM;
}

/**
 * The mapping file (YAML) that reads a filled-in template: what is not filled in at all is left out, what the template does
 * not have is not named, so that the import asks for it.
 */
export function templateMapping(workbook: Workbook): string {
  const edition = factOf(workbook, 'edition');
  const skipped = notMade(workbook);
  const { programs, costs, indicators, about, example, lists } = templateSheets;
  const digits = Number(factOf(workbook, 'digits')) || 1;
  const tables = [programs, costs, indicators].flatMap((name) => {
    const worksheet = worksheetOf(workbook, name);
    return worksheet && hasRows(worksheet) ? [tablePart(worksheet, digits, skipped)] : [];
  });
  const unread = [about, example, lists]
    .filter((name) => worksheetOf(workbook, name))
    .map((name) => ({ 名前: name, 理由: reasonOf(name) }));
  return stringify({
    文書: documentOf(workbook, edition),
    金額の単位: '千円',
    ワークシート: tables,
    使わないワークシート: unread,
  });
}

function documentOf(workbook: Workbook, edition: string) {
  const year = fiscalYearIn(edition);
  return {
    id: `template-${year ?? 'year'}`,
    題名: factOf(workbook, 'title'),
    様式: TEMPLATE_FORM,
    シート年度: year ?? edition,
    担当: factOf(workbook, 'department'),
    受領日: factOf(workbook, 'received'),
    利用条件: factOf(workbook, 'licence'),
  };
}

function tablePart(worksheet: Worksheet, digits: number, skipped: readonly string[]) {
  const labels = (worksheet.rows[HEADER_ROW - 1] ?? []).map((cell) => cellText(cell).trim());
  const columns = labels.flatMap((label, index) => {
    const use = label === '' ? null : columnUse(worksheet, label, index, digits);
    return use === null ? [] : [{ 列: columnLetters(index + 1), 見出し: label, ...use }];
  });
  const key = labels.indexOf(templateColumns.programId.label);
  const rows = skipped.length > 0 && key >= 0 ? skippedRows(columnLetters(key + 1), skipped) : {};
  return { 名前: worksheet.name, 見出しの行: HEADER_ROW, データの最初の行: FIRST_ROW, ...rows, 列: columns };
}

function skippedRows(column: string, ids: readonly string[]) {
  return { 読まない行: [{ 列: column, 値: ids, 理由: words.notRead.notMadePrograms }] };
}

function columnUse(worksheet: Worksheet, label: string, index: number, digits: number): Use | null {
  if (label === templateColumns.programId.label) return { 使い方: '事業ID', 桁数: digits };
  const use = useOfLabel(worksheet.name, label);
  if (use === null || isFilled(worksheet, index)) return use;
  return { 使い方: '使わない', 理由: words.notRead.unused };
}

function isFilled({ rows }: Worksheet, index: number): boolean {
  return rows.slice(FIRST_ROW - 1).some((row) => cellText(row[index]).trim() !== '');
}

function hasRows({ rows }: Worksheet): boolean {
  return rows.slice(FIRST_ROW - 1).some((row) => row.some((cell) => cellText(cell).trim() !== ''));
}

/** 事業ID, as typed, of the programs that have no sheet this year. */
function notMade(workbook: Workbook): string[] {
  const rows = worksheetOf(workbook, templateSheets.programs)?.rows ?? [];
  const labels = (rows[HEADER_ROW - 1] ?? []).map((cell) => cellText(cell).trim());
  const [key, mark] = [templateColumns.programId.label, templateColumns.isMade.label].map((label) =>
    labels.indexOf(label),
  );
  return rows
    .slice(FIRST_ROW - 1)
    .filter((row) => cellText(row[mark!]).trim() === words.notMade)
    .map((row) => cellText(row[key!]).trim())
    .filter((id) => id !== '');
}

/** What はじめに says in the line with this label; '' where it says nothing. */
function factOf(workbook: Workbook, fact: keyof typeof templateFacts): string {
  const rows = worksheetOf(workbook, templateSheets.about)?.rows ?? [];
  const row = rows.find(([label]) => cellText(label).trim() === templateFacts[fact].label);
  return cellText(row?.[1]).trim();
}

function worksheetOf({ worksheets }: Workbook, name: string): Worksheet | undefined {
  return worksheets.find((each) => each.name === name);
}

function reasonOf(name: string): string {
  const { about, example } = templateSheets;
  if (name === about) return words.notRead.about;
  return name === example ? words.notRead.example : words.notRead.lists;
}
