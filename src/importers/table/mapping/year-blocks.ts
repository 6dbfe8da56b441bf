import type { YearBlock } from '../../../schema/mapping.ts';
import { fiscalYearIn } from '../../fiscal-year-in.ts';
import { columnLetters } from '../cell/cell-address.ts';
import { comparableLabel, type Header } from './headers.ts';
import { columnsOfRange, findColumns } from './mapping-columns.ts';
import { entryPlace, type PlanBase, type PlannedColumn, plannedColumn } from './mapping-planned.ts';
import type { Report } from '../table-issue.ts';
import { withoutYear } from './year-labels.ts';

/** The columns of every block of a worksheet, each with the year of its block. */
export function planBlocks(base: PlanBase, report: Report): PlannedColumn[] {
  return (base.mapping.年度ごとの列 ?? []).flatMap((block, index) => planBlock(base, block, index, report));
}

function planBlock(base: PlanBase, block: YearBlock, index: number, report: Report): PlannedColumn[] {
  const place = { worksheet: base.worksheet.name, label: `対応づけの「年度ごとの列」${index + 1} 番目` };
  const range = columnsOfRange(block.範囲);
  if (range === null || range.at(-1)! > base.headers.length) {
    const last = columnLetters(Math.max(1, base.headers.length));
    const remedy = '「範囲」に、最初の年度の列だけを D-I のように書いてください。';
    report('error', 'columns', place, {
      found: `範囲「${block.範囲}」`,
      expected: `A から ${last} までの列の範囲`,
      remedy,
    });
    return [];
  }
  const first = base.headers.slice(range[0]! - 1, range.at(-1));
  const years = yearsOfBlocks(base, block, first, place, report);
  const uses = planUses(base, block, first, report);
  const width = first.length;
  return years.flatMap((year, nth) =>
    uses.map(({ column, use }) => {
      const planned = plannedColumn(base, column + nth * width, use, null);
      return { ...planned, blockYear: year };
    }),
  );
}

function planUses(base: PlanBase, block: YearBlock, first: readonly Header[], report: Report) {
  return block.列.flatMap((use, index) => {
    const found = findColumns(use, first);
    if ('columns' in found) return found.columns.map((column) => ({ column, use }));
    const place = entryPlace(base.worksheet, index, use);
    report('error', 'columns', { ...place, label: `年度ごとの列の${place.label}` }, found.problem);
    return [];
  });
}

type BlockPlace = { worksheet: string; label: string };

/** The year of each block. Every block must have the labels of the first one, years aside: a shifted column is found here. */
function yearsOfBlocks(
  base: PlanBase,
  block: YearBlock,
  first: readonly Header[],
  place: BlockPlace,
  report: Report,
): number[] {
  const count = block.年度?.length ?? block.回数 ?? countBlocks(base.headers, first);
  const start = first[0]!.column;
  const blocks = Array.from({ length: count }, (_, nth) => {
    const from = start - 1 + nth * first.length;
    return base.headers.slice(from, from + first.length);
  });
  blocks.forEach((headers, nth) => checkLabels(base, first, headers, nth, report));
  const years = blocks.map((headers, nth) => blockYear(block, headers, nth, place, report));
  const known = years.filter((year) => year !== null);
  if (new Set(known).size !== known.length) {
    const remedy = '「年度」を、表の左から順に 1 つずつ書いてください。';
    report('error', 'years', place, {
      found: `年度が重なっています（${known.join('、')}）`,
      expected: 'どれも違う年度',
      remedy,
    });
  }
  return known.length === years.length ? known : [];
}

const plainLabel = ({ label }: Header) => comparableLabel(withoutYear(label));

/** How often the labels of the first block, years aside, follow each other. */
export function countBlocks(headers: readonly Header[], first: readonly Header[]): number {
  const labels = first.map(plainLabel);
  let count = 0;
  const fits = (nth: number) =>
    labels.every((label, index) => {
      const header = headers[first[0]!.column - 1 + nth * labels.length + index];
      return header !== undefined && plainLabel(header) === label;
    });
  while (fits(count)) count += 1;
  return count;
}

function checkLabels(
  { worksheet }: PlanBase,
  first: readonly Header[],
  headers: readonly Header[],
  nth: number,
  report: Report,
): void {
  first.forEach((expected, index) => {
    const header = headers[index];
    if (header !== undefined && plainLabel(header) === plainLabel(expected)) return;
    const column = header?.column ?? expected.column + nth * first.length;
    report(
      'error',
      'columns',
      { worksheet: worksheet.name, column, label: header?.label },
      {
        found: `${nth + 1} つ目の年度の列の見出しが「${header?.label ?? '（列がありません）'}」です`,
        expected: `最初の年度の ${columnLetters(expected.column)} 列と同じ「${withoutYear(expected.label)}」`,
        remedy: '「範囲」が 1 年分の列と同じか、年度の数が合うか、途中に列が足されていないかを確かめてください。',
      },
    );
  });
}

/** The year that the mapping says, which the headers must not contradict; else the one that most headers of the block name. */
function blockYear(
  { 年度 }: YearBlock,
  headers: readonly Header[],
  nth: number,
  place: BlockPlace,
  report: Report,
): number | null {
  const years = headers.flatMap(({ label }) => fiscalYearIn(label) ?? []);
  const usual = mostFrequent(years);
  const spelling = 年度?.[nth];
  const stated = spelling === undefined ? usual : fiscalYearIn(String(spelling));
  const columns = `${columnLetters(headers[0]?.column ?? 1)} 列からの ${nth + 1} つ目の年度`;
  if (stated === null) {
    const found = spelling === undefined ? `${columns}がわかりません` : `「${spelling}」は年度ではありません`;
    const remedy = '「年度: 」に、左から順に [令和元年度, 令和2年度] のように書いてください。';
    report('error', 'years', place, { found, expected: '列の組ごとに 1 つの年度', remedy });
  } else if (years.length > 0 && !years.includes(stated)) {
    const remedy = '「年度」の順番と、見出しの年度を見比べてください。';
    report('error', 'years', place, { found: `${columns}は、見出しでは ${usual}`, expected: `${stated}`, remedy });
  }
  return stated;
}

function mostFrequent(years: readonly number[]): number | null {
  const groups = [...Map.groupBy(years, (year) => year)].toSorted(([, a], [, b]) => b.length - a.length);
  return groups[0]?.[0] ?? null;
}
