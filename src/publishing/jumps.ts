import { type CsvContent, type CsvRecord, recordsOf } from '../exports/read-csv.ts';
import type { Table } from '../exports/table.ts';
import { TABLES } from '../exports/tables.ts';
import { rowLabel } from '../i18n/ja/editions.ts';
import { columnWords, type TableName } from '../i18n/ja/exports.ts';
import { jumpWords as words } from '../i18n/ja/publishing.ts';
import { programIdOf, type TableContents, type TableDifference } from '../editions/difference.ts';
import type { Issue } from '../model/issue.ts';
import { sheetFile } from '../model/program.ts';
import { type JumpKind, jumpBetween } from './jump-kinds.ts';

const column = (key: keyof typeof columnWords) => columnWords[key].name;

/** A figure whose size is far from that of the figure before it. */
export interface Jump {
  issue: Issue;
  table: TableName;
  /** The rows of both figures. */
  rows: CsvRecord[];
}

interface FigureRow {
  table: TableName;
  row: CsvRecord;
  edition: number;
  fiscalYear: number;
  value: number;
  unit: string;
}

/** The jumps in every table of figures (a table with シート年度, 年度 and 指標値). `words.rules` states the rule. */
export function jumpsIn(tables: TableContents): Jump[] {
  return TABLES.filter(holdsFigures).flatMap((table) => {
    const content = tables.get(table.name);
    return content ? [...seriesOf(table, content).values()].flatMap(jumpsOf) : [];
  });
}

function holdsFigures({ columns }: Table): boolean {
  return ['edition', 'fiscalYear', 'value'].every((key) => columns.some((each) => each.key === key));
}

/** Figures about the same thing, over all years and sheets. An indicator of another name or unit is another thing. */
function seriesOf(table: Table, content: CsvContent): Map<string, FigureRow[]> {
  const years = [column('edition'), column('fiscalYear')];
  const same = [...table.primaryKey.filter((name) => !years.includes(name)), column('indicatorName'), column('unit')];
  const rows = recordsOf(content).filter((row) => row[column('value')] !== '');
  return Map.groupBy(
    rows.map((row) => figureRow(table.name, row)),
    ({ row }) => JSON.stringify(same.map((name) => row[name])),
  );
}

function figureRow(table: TableName, row: CsvRecord): FigureRow {
  const [edition, fiscalYear, value] = [row[column('edition')], row[column('fiscalYear')], row[column('value')]].map(
    Number,
  );
  return { table, row, edition: edition!, fiscalYear: fiscalYear!, value: value!, unit: row[column('unit')] ?? '' };
}

function jumpsOf(series: readonly FigureRow[]): Jump[] {
  return series.flatMap((figure) => {
    const jumps = predecessors(series, figure).flatMap((before) => {
      const kind = jumpBetween(before.value, figure.value);
      return kind ? [jumpOf(before, figure, kind)] : [];
    });
    const gravest = jumps.find(({ issue }) => issue.severity === 'warning') ?? jumps[0];
    return gravest ? [gravest] : [];
  });
}

/** The figure of the year before, in the same sheet or else the nearest older one; the figure of the same year in an older sheet. */
function predecessors(series: readonly FigureRow[], { edition, fiscalYear }: FigureRow): FigureRow[] {
  const newestOf = (year: number, latest: number) =>
    series
      .filter((each) => each.fiscalYear === year && each.edition <= latest)
      .reduce<FigureRow | undefined>((best, each) => (best && best.edition > each.edition ? best : each), undefined);
  return [newestOf(fiscalYear, edition - 1), newestOf(fiscalYear - 1, edition)].filter((each) => each !== undefined);
}

function jumpOf(before: FigureRow, after: FigureRow, kind: JumpKind): Jump {
  const said = ({ fiscalYear, edition, value, unit }: FigureRow) => words.valueIn(fiscalYear, edition, value, unit);
  const found = words.change(said(before), said(after), kind.how);
  return { issue: issueOf(after, found, kind), table: after.table, rows: [before.row, after.row] };
}

function issueOf({ table, row, edition }: FigureRow, found: string, { severity, remedy }: JumpKind): Issue {
  return {
    severity,
    rule: words.rule,
    file: sheetFile({ programId: programIdOf(row), edition }),
    place: rowLabel(table, row),
    found,
    expected: words.expected,
    remedy,
  };
}

/** The figures that lie far from what is published of the same cell. */
export function jumpsFromPublished(found: readonly TableDifference[]): Issue[] {
  const value = column('value');
  return found.flatMap(({ table, changed }) =>
    changed.flatMap(({ row, cells }) => {
      const cell = cells.find((each) => each.column === value);
      const kind = cell && cell.before && cell.after ? jumpBetween(Number(cell.before), Number(cell.after)) : null;
      if (!cell || !kind) return [];
      const after = figureRow(table, row);
      const said = [Number(cell.before), after.value].map((each) => words.amount(each, after.unit));
      return [issueOf(after, words.change(words.published(said[0]!), said[1]!, kind.how), kind)];
    }),
  );
}
