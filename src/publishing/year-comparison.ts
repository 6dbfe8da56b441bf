import { contentDifferences, type TableContents, type TableDifference } from '../editions/difference.ts';
import type { CsvContent } from '../exports/read-csv.ts';
import { TABLES } from '../exports/tables.ts';
import { columnWords } from '../i18n/ja/exports.ts';
import { type DataSet, departmentName, type Program } from '../model/program.ts';
import type { Sheet } from '../schema/sheet.ts';

const NO_ROWS: CsvContent = { header: [], rows: [] };
const EDITION = columnWords.edition.name;
/** Another year's document is another document: that says nothing about the program. */
const OF_THE_DOCUMENT: readonly string[] = [columnWords.form.name, columnWords.document.name];

export interface NamedProgram {
  id: string;
  name: string;
}

/** A word of the sheet that is another one than a year before. */
export interface RenamedProgram extends NamedProgram {
  before: string;
  after: string;
}

/** How the newest sheets differ from the sheets before them. */
export interface YearComparison {
  /** シート年度 of the newest sheets. */
  edition: number;
  /** The シート年度 before, of any program. */
  before: number;
  added: NamedProgram[];
  gone: NamedProgram[];
  renamed: RenamedProgram[];
  moved: RenamedProgram[];
  /** Of the programs that have a sheet of both: figures by what they are about, whichever sheet states them. */
  differences: TableDifference[];
}

/** Compares the sheets of the newest シート年度 with each program's sheet before; null where there is one シート年度 only. */
export function compareYears(data: DataSet, tables: TableContents): YearComparison | null {
  const years = [...new Set(data.programs.flatMap(({ sheets }) => sheets.map(({ edition }) => edition)))].sort();
  const [before, edition] = years.slice(-2);
  if (before === undefined || edition === undefined) return null;
  const both = data.programs.flatMap((program) => pairOf(program, edition));
  return {
    edition,
    before,
    added: data.programs.filter(({ sheets }) => sheets[0]?.edition === edition).map(nameOf),
    gone: data.programs.filter(({ sheets }) => sheets.at(-1)?.edition === before).map(nameOf),
    renamed: both.flatMap((pair) => changeOf(pair, ({ name }) => name)),
    moved: both.flatMap((pair) => changeOf(pair, ({ department }) => departmentName(department))),
    differences: differencesOf(both, tables),
  };
}

interface Pair {
  program: Program;
  old: Sheet;
  now: Sheet;
}

function pairOf(program: Program, edition: number): Pair[] {
  const [old, now] = program.sheets.slice(-2);
  return old && now?.edition === edition ? [{ program, old, now }] : [];
}

const nameOf = ({ id, name }: Program): NamedProgram => ({ id, name });

function changeOf({ program, old, now }: Pair, word: (sheet: Sheet) => string): RenamedProgram[] {
  const [before, after] = [word(old), word(now)];
  return before === after ? [] : [{ ...nameOf(program), before, after }];
}

function differencesOf(pairs: readonly Pair[], tables: TableContents): TableDifference[] {
  const of = (sheet: (pair: Pair) => Sheet) =>
    new Map(pairs.map((pair) => [pair.program.id, { from: sheet(pair).edition, to: pair.now.edition }]));
  const compared = TABLES.filter(({ columns }) => columns.some(({ key }) => key === 'edition'));
  const contents = (years: ReadonlyMap<string, EditionYear>) =>
    new Map(compared.map(({ name }) => [name, rowsOf(tables.get(name) ?? NO_ROWS, years)]));
  return contentDifferences(compared, contents(of(({ old }) => old)), contents(of(({ now }) => now)));
}

interface EditionYear {
  from: number;
  to: number;
}

/** The rows of one sheet for each program, as if they were all of the newer シート年度 and of one document. */
function rowsOf({ header, rows }: CsvContent, years: ReadonlyMap<string, EditionYear>): CsvContent {
  const [program, edition] = [columnWords.programId.name, EDITION].map((name) => header.indexOf(name));
  const blank = OF_THE_DOCUMENT.map((name) => header.indexOf(name));
  const chosen = rows.flatMap((row) => {
    const year = years.get(row[program!] ?? '');
    if (!year || row[edition!] !== String(year.from)) return [];
    return [row.map((cell, index) => (index === edition ? String(year.to) : blank.includes(index) ? '' : cell))];
  });
  return { header, rows: chosen };
}
