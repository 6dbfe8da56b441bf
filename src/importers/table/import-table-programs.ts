import type { ColumnUse } from '../../schema/mapping-use.ts';
import type { ProgramIdentity } from '../../schema/program.ts';
import { comparableName } from '../identity.ts';
import type { TableRow } from './draft/draft-rows.ts';
import type { Report } from './table-issue.ts';

/** The rows of one program, over all worksheets. */
export interface ProgramRows {
  id: string;
  number: number | null;
  /** The table has a key; else the name decided. */
  isKeyed: boolean;
  rows: TableRow[];
}

/** The rows of a table by program: by its key (事業番号 goes to the program of that number), else by name. */
export function groupByProgram(
  rows: readonly TableRow[],
  programs: readonly ProgramIdentity[],
  report: Report,
): ProgramRows[] {
  const byNumber = new Map(programs.flatMap(({ number, id }) => (number === null ? [] : [[number, id] as const])));
  const groups = Map.groupBy(rows, (row) =>
    row.id === null ? `name ${comparableName(row.name ?? '')}` : `id ${row.id}`,
  );
  const ids = new Set(programs.map(({ id }) => id));
  return [...groups.values()].flatMap((group) => {
    const rows = withoutRepeated(group, report);
    const lead = group[0]!;
    const number = group.find((row) => row.number !== null)?.number ?? null;
    // Where a table has a key of its own, departments may each count their programs from 1.
    const known = number === null || !lead.isNumber ? undefined : byNumber.get(number);
    const id = lead.id === null ? idByName(group, programs, ids, report) : (known ?? lead.id);
    if (id === null) return [];
    ids.add(id);
    return [{ id, number, isKeyed: lead.id !== null, rows }];
  });
}

/** 事業ID of a program that a table names only: that of the program with this name, else a new one. null where several bear it. */
function idByName(
  rows: readonly TableRow[],
  programs: readonly ProgramIdentity[],
  taken: ReadonlySet<string>,
  report: Report,
): string | null {
  const [{ name, plan, row }] = rows as [TableRow];
  const wanted = comparableName(name ?? '');
  const bearers = programs.filter((program) =>
    [program.name, ...program.otherNames].map(comparableName).includes(wanted),
  );
  if (bearers.length === 0) return newId(taken);
  if (bearers.length === 1) return bearers[0]!.id;
  report(
    'error',
    'identity',
    { worksheet: plan.worksheet.name, row, label: '事務事業名' },
    {
      found: `「${name}」という名称の事業が ${bearers.map(({ id }) => id).join('、')} と複数ある`,
      expected: '名称で見分けるときは、同じ名称の事業が 1 つだけ',
      remedy: '表に事業IDの列を加えて、対応づけファイルで「事業ID」にしてください。',
    },
  );
  return null;
}

/** p0001: an id of this site, for a city that numbers nothing. */
function newId(taken: ReadonlySet<string>): string {
  const idOf = (number: number) => `p${String(number).padStart(4, '0')}`;
  let number = 1;
  while (taken.has(idOf(number))) number += 1;
  return idOf(number);
}

/** Several rows of one program in a worksheet are of different years, indicators or items; otherwise one of them is wrong. */
const SEVERAL: ColumnUse['使い方'][] = ['指標番号', '評価項目', '項目'];

/** The rows without those that repeat another, which are reported. */
function withoutRepeated(rows: readonly TableRow[], report: Report): TableRow[] {
  const single = rows.filter(({ plan }) => !mayRepeat(plan));
  const places = Map.groupBy(single, ({ plan, year }) => `${plan.worksheet.number}/${year}`);
  const repeated = [...places.values()].flatMap(([first, ...others]) => {
    for (const other of others) reportRepeated(other, first!, report);
    return others;
  });
  return rows.filter((row) => !repeated.includes(row));
}

function mayRepeat({ columns, mapping }: TableRow['plan']): boolean {
  return mapping.指標は行ごと === true || columns.some(({ use }) => SEVERAL.includes(use.使い方));
}

function reportRepeated({ plan, row, printedNumber, name }: TableRow, first: TableRow, report: Report): void {
  const label = printedNumber === null ? '事務事業名' : '事業ID';
  report(
    'error',
    'identity',
    { worksheet: plan.worksheet.name, row, label },
    {
      found: `「${printedNumber ?? name}」の行が ${first.row}行目にもある`,
      expected: '1 つの事業は 1 行',
      remedy:
        '番号の誤りなら直してください。年度や指標ごとの行なら、対応づけファイルでその列を「年度」「指標番号」「項目」にするか、ワークシートに「指標は行ごと: true」と書いてください。',
    },
  );
}
