import { statusNames } from '../i18n/ja/codes.ts';
import { settlementOf } from '../model/cost-years.ts';
import type { DataSet, Program } from '../model/program.ts';
import type { Statement } from '../model/statement.ts';
import { type ProgramEntry, programColumns, year } from './columns.ts';
import { type ColumnOf, tableOf } from './table.ts';

interface ProgramSummary extends ProgramEntry {
  settlement: Statement | undefined;
}

function summaryOf(data: DataSet, program: Program): ProgramSummary[] {
  return [{ data, program, settlement: settlementOf(program) }];
}

/** The grade of the newest sheet's 方向性; older sheets do not speak for today. */
function directionOf({ latest }: Program): string | null {
  return latest.evaluations.find((evaluation) => evaluation.role === 'direction')?.grade ?? null;
}

/** Names that differ from 事務事業名 in more than the width of letters or blanks, one a cell. */
function otherNames({ name, identity }: Program): string[] {
  const byPlainName = new Map(identity.otherNames.map((other) => [plainName(other), other]));
  byPlainName.delete(plainName(name));
  return [...byPlainName.values()];
}

function plainName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '');
}

const nameColumns: readonly ColumnOf<ProgramEntry>[] = [
  { key: 'programNumber', type: 'integer', minimum: 1, value: ({ program }) => program.number },
  { key: 'programName', type: 'string', required: true, value: ({ program }) => program.name },
  { key: 'otherName1', type: 'string', value: ({ program }) => otherNames(program)[0] ?? null },
  { key: 'otherName2', type: 'string', value: ({ program }) => otherNames(program)[1] ?? null },
  { key: 'otherName3', type: 'string', value: ({ program }) => otherNames(program)[2] ?? null },
];

const departmentColumns: readonly ColumnOf<ProgramEntry>[] = [
  { key: 'bureau', type: 'string', value: ({ program }) => program.department.bureau || null },
  { key: 'section', type: 'string', required: true, value: ({ program }) => program.department.section },
  { key: 'subsection', type: 'string', value: ({ program }) => program.department.unit },
];

const sheetSpanColumns: readonly ColumnOf<ProgramEntry>[] = [
  { key: 'sheetCount', type: 'integer', minimum: 1, required: true, value: ({ program }) => program.sheets.length },
  { key: 'firstEdition', ...year, required: true, value: ({ program }) => program.sheets[0]?.edition ?? null },
  { key: 'latestEdition', ...year, required: true, value: ({ program }) => program.latest.edition },
  { key: 'category', type: 'string', value: ({ program }) => program.latest.profile.category },
  { key: 'direction', type: 'string', value: ({ program }) => directionOf(program) },
  { key: 'endedYear', ...year, value: ({ program }) => program.identity.ended?.fiscalYear ?? null },
];

const settlementColumns: readonly ColumnOf<ProgramSummary>[] = [
  { key: 'settlementYear', ...year, value: ({ settlement }) => settlement?.fiscalYear ?? null },
  { key: 'settlement', type: 'number', value: ({ settlement }) => settlement?.value ?? null },
  { key: 'settlementUnit', type: 'string', value: ({ settlement }) => settlement?.unit ?? null },
  {
    key: 'settlementStatus',
    type: 'string',
    codes: Object.values(statusNames),
    value: ({ settlement }) => (settlement ? statusNames[settlement.status] : null),
  },
];

/** programs.csv: one row per program, by 事業ID. */
export const programsTable = tableOf<ProgramSummary>({
  name: 'programs',
  columns: [...programColumns, ...nameColumns, ...departmentColumns, ...sheetSpanColumns, ...settlementColumns],
  primaryKey: ['programId'],
  entries: summaryOf,
});
