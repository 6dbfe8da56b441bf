import { type DataSet, hasFigures, type Program } from '../../model/program.ts';
import { type Remember, rememberNothing } from '../../model/remember.ts';
import { codeLists } from '../code-lists.ts';
import { programTable } from '../program-table.ts';
import { csvHead, csvPart } from '../table-csv.ts';
import type { Table } from '../table.ts';
import { type TableFile, tableFiles } from '../table-files.ts';
import { textsTable } from '../texts-table.ts';
import { type CsvHead, type Finding, headOf } from './csv-file.ts';
import {
  type AcceptedPlaces,
  type Examined,
  examined,
  joined,
  joinedPlaces,
  outcomesOf,
} from './machine-readability.ts';
import { READABILITY_RULES } from './readability-rules.ts';

/** The outcome of one rule for one group of files. */
export interface GroupOutcome {
  /** Places to change, with the file. */
  findings: FileFinding[];
  /** Places that stay, by their reasons. */
  accepted: AcceptedPlaces[];
}

export interface FileFinding extends Finding {
  path: string;
}

/** Files that are published together: one table, or the files of all programs. */
export interface FileGroup {
  /** costs.csv, or null for the files of the programs. */
  name: string | null;
  files: number;
  /** One outcome a rule, in the order of the rules. */
  outcomes: GroupOutcome[];
}

/** Every published CSV under every rule: the tables one by one, the files of the programs together. */
export function publishedReadability(data: DataSet, remember: Remember = rememberNothing): FileGroup[] {
  const listed = listedColumns(data);
  const files = tableFiles(data);
  const whole = files.map(({ table }) => examined(headOfTable(table), ''));
  const own = emptyGroup(null);
  for (const { id, parts, figures } of examinedPrograms(data, files, remember)) {
    files.forEach(({ table }, index) => (whole[index] = joined(whole[index]!, parts[table.name]!)));
    if (figures) addFile(own, `programs/${id}.csv`, programTable, figures, listed);
    addFile(own, `programs/${id}-texts.csv`, textsTable, parts[textsTable.name]!, listed);
  }
  return [...files.map((file, index) => groupOfTable(file, whole[index]!, listed)), own];
}

/** Columns whose values a published code list has: what identifies a row of such a list. */
export function listedColumns(data: DataSet): Set<string> {
  return new Set(codeLists(data).flatMap(({ primaryKey }) => primaryKey));
}

/** What the rules say of the records of one program. */
export interface ExaminedProgram {
  /** By the name of the table. Those among the texts are also its own file of texts. */
  parts: Record<string, Examined>;
  /** Its own file of figures; null where it has none. */
  figures: Examined | null;
}

/** One program after the other: all files together would not fit into the memory. */
function* examinedPrograms(
  data: DataSet,
  files: readonly TableFile[],
  remember: Remember,
): Generator<ExaminedProgram & { id: string }> {
  // A table more or less is another program's doing.
  const name = `readability of ${files.map(({ path }) => path).join(' ')}`;
  for (const [index, program] of data.programs.entries()) {
    const textOf = (file: TableFile) => file.textOf(index);
    yield { id: program.id, ...remember(program.id, name, () => examinedProgram(data, program, files, textOf)) };
  }
}

function examinedProgram(
  data: DataSet,
  program: Program,
  files: readonly TableFile[],
  textOf: (file: TableFile) => string,
): ExaminedProgram {
  const part = (table: Table, text: string) => examined(headOfTable(table), text);
  return {
    parts: Object.fromEntries(files.map((file) => [file.table.name, part(file.table, textOf(file))])),
    figures: hasFigures(program) ? part(programTable, csvPart(programTable, data, program).text) : null,
  };
}

const heads = new WeakMap<Table, CsvHead>();

function headOfTable(table: Table): CsvHead {
  const head = heads.get(table) ?? headOf(table, csvHead(table));
  heads.set(table, head);
  return head;
}

function emptyGroup(name: string | null): FileGroup {
  return { name, files: 0, outcomes: READABILITY_RULES.map(() => ({ findings: [], accepted: [] })) };
}

function groupOfTable({ table, path }: TableFile, records: Examined, listed: ReadonlySet<string>): FileGroup {
  const group = emptyGroup(path);
  addFile(group, `data/${path}`, table, records, listed);
  return group;
}

function addFile(group: FileGroup, path: string, table: Table, records: Examined, listed: ReadonlySet<string>): void {
  group.files += 1;
  outcomesOf(headOfTable(table), records, listed).forEach(({ findings, accepted }, index) => {
    const outcome = group.outcomes[index]!;
    for (const finding of findings) outcome.findings.push({ path, ...finding });
    if (accepted.length > 0) outcome.accepted = joinedPlaces([...outcome.accepted, ...accepted]);
  });
}

/** The accepted places of every group. */
export function acceptedByReason(
  groups: readonly FileGroup[],
): (AcceptedPlaces & { group: Pick<FileGroup, 'name' | 'files'> })[] {
  return groups.flatMap((group) =>
    group.outcomes.flatMap(({ accepted }) => accepted.map((places) => ({ ...places, group }))),
  );
}
