import type { Mapping, WorksheetMapping } from '../../../schema/mapping.ts';
import type { ColumnUse } from '../../../schema/mapping-use.ts';
import { fiscalYearIn } from '../../fiscal-year-in.ts';
import { columnLetters } from '../cell/cell-address.ts';
import { cellText, type Header, headersOf } from './headers.ts';
import { findColumns } from './mapping-columns.ts';
import { entryPlace, plannedColumn, type PlanBase, type PlannedColumn, type WorksheetPlan } from './mapping-planned.ts';
import { chooseWorksheets } from './mapping-worksheets.ts';
import type { Report } from '../table-issue.ts';
import type { Workbook, Worksheet } from '../file/workbook.ts';
import { planBlocks } from './year-blocks.ts';

/** What a mapping means for a workbook: every worksheet that it names, every column of them with its use. */
export function planWorkbook(workbook: Workbook, mapping: Mapping, report: Report): WorksheetPlan[] {
  const chosen = chooseWorksheets(workbook, mapping, report);
  return chosen.map(({ worksheet, part }) => planWorksheet(worksheet, part, report));
}

function planWorksheet(worksheet: Worksheet, mapping: WorksheetMapping, report: Report): WorksheetPlan {
  const headerRows = [mapping.見出しの行].flat().toSorted((a, b) => a - b);
  const headers = headersOf(worksheet, headerRows);
  const firstRow = mapping.データの最初の行 ?? headerRows.at(-1)! + 1;
  const lastRow = Math.min(mapping.データの最後の行 ?? worksheet.rows.length, worksheet.rows.length);
  const year = worksheetYear(worksheet, mapping, report);
  const base = { worksheet, mapping, headers, headerRows, firstRow, lastRow, year };
  const named = [...planColumns(base, report), ...planBlocks(base, report)];
  checkOnce(worksheet, named, report);
  const columns = [...named, ...planRest(base, named, report)].toSorted((a, b) => a.column - b.column);
  return { ...base, columns, skipped: planSkipped(base, report) };
}

function worksheetYear(worksheet: Worksheet, { 年度 }: WorksheetMapping, report: Report): number | null {
  if (年度 === undefined) return null;
  const spelling = 年度 === '名前から' ? worksheet.name : String(年度);
  const year = fiscalYearIn(spelling);
  if (year === null) {
    const remedy = 'ワークシートの「年度」に、令和6年度 のように書いてください。';
    const problem = { found: `「${spelling}」に年度がありません`, expected: '年度が 1 つ', remedy };
    report('error', 'years', { worksheet: worksheet.name }, problem);
  }
  return year;
}

function planColumns(base: PlanBase, report: Report): PlannedColumn[] {
  return base.mapping.列.flatMap((use, index) => {
    const found = findColumns(use, base.headers);
    if ('problem' in found) {
      report('error', 'columns', entryPlace(base.worksheet, index, use), found.problem);
      return [];
    }
    const years = yearsOf(base, use, index, found.columns, report);
    return found.columns.map((column, nth) => plannedColumn(base, column, use, years[nth] ?? null));
  });
}

/** The years that an entry gives to its columns: one for all, or a list in their order. 見出しから is what happens anyway. */
function yearsOf(
  { worksheet }: PlanBase,
  use: ColumnUse,
  index: number,
  columns: readonly number[],
  report: Report,
): (number | null)[] {
  if (!('年度' in use) || use.年度 === undefined || use.年度 === '見出しから') return [];
  const spellings = Array.isArray(use.年度) ? use.年度 : columns.map(() => use.年度 as string | number);
  const years = spellings.map((spelling) => fiscalYearIn(String(spelling)));
  const wrong = spellings.find((_, nth) => years[nth] === null);
  const place = entryPlace(worksheet, index, use);
  const remedy = '「年度」を、令和6年度 のように、列と同じ数だけ書いてください。';
  if (wrong !== undefined)
    report('error', 'years', place, { found: `「${wrong}」は年度ではありません`, expected: '年度', remedy });
  else if (spellings.length !== columns.length) {
    const found = `年度が ${spellings.length} 個、列が ${columns.length} 個です`;
    report('error', 'years', place, { found, expected: '同じ数', remedy });
  }
  return years;
}

function checkOnce(worksheet: Worksheet, columns: readonly PlannedColumn[], report: Report): void {
  for (const [column, same] of Map.groupBy(columns, (each) => each.column)) {
    if (same.length === 1) continue;
    const uses = same.map(({ use }) => `「${use.使い方}」`).join('と');
    report(
      'error',
      'columns',
      { worksheet: worksheet.name, column, label: same[0]!.label },
      {
        found: `使い方が ${same.length} つ（${uses}）あります`,
        expected: '1 つの列の使い方は 1 つ',
        remedy: '対応づけファイルで、この列を指す項目を 1 つにしてください。',
      },
    );
  }
}

/** Columns that nothing names, where they hold anything: as 残りの列 says, else an error that lists them all. */
function planRest(base: PlanBase, named: readonly PlannedColumn[], report: Report): PlannedColumn[] {
  const taken = new Set(named.map(({ column }) => column));
  const rest = base.headers.filter(({ column }) => !taken.has(column) && hasData(base, column));
  const { 残りの列: use } = base.mapping;
  if (use !== undefined) return rest.map(({ column }) => plannedColumn(base, column, use, null));
  if (rest.length > 0) report('error', 'columns', { worksheet: base.worksheet.name }, unnamed(rest));
  return [];
}

function hasData({ worksheet, firstRow, lastRow }: PlanBase, column: number): boolean {
  return worksheet.rows.slice(firstRow - 1, lastRow).some((row) => cellText(row[column - 1]) !== '');
}

function unnamed(headers: readonly Header[]) {
  const list = headers.map(({ column, label }) => `${columnLetters(column)}「${label || '見出しなし'}」`).join('、');
  return {
    found: `使い方の決まっていない列が ${headers.length} 列あります：${list}`,
    expected: '値のある列にはすべて使い方がある',
    remedy:
      '対応づけファイルの「列」に加えてください。載せない列は「使い方: 使わない」と「理由: 」、職員の名前や電話番号は「使い方: 公開しない」です。npm run import -- --suggest で案を作れます。',
  };
}

function planSkipped(base: PlanBase, report: Report): WorksheetPlan['skipped'] {
  return (base.mapping.読まない行 ?? []).flatMap(({ 列, 値, 理由 }) => {
    const byLetters = findColumns({ 列 }, base.headers);
    const found = 'problem' in byLetters ? findColumns({ 見出し: 列 }, base.headers) : byLetters;
    if ('columns' in found) return [{ column: found.columns[0]!, values: 値, reason: 理由 }];
    report('error', 'columns', { worksheet: base.worksheet.name, label: '対応づけの「読まない行」' }, found.problem);
    return [];
  });
}
