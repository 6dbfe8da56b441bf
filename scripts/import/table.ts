import { statSync } from 'node:fs';
import { type ChangedFiles, importTableInto, type TableRun } from '../../src/importers/table/import-table-files.ts';
import type { TableImport } from '../../src/importers/table/import-table-data.ts';
import { type ChosenMapping, chooseMapping } from '../../src/importers/table/mapping/mapping-choice.ts';
import { readFolder } from '../../src/importers/table/file/read-folder.ts';
import { readWorkbook } from '../../src/importers/table/file/read-workbook.ts';
import { TableError } from '../../src/importers/table/table-error.ts';
import type { Workbook } from '../../src/importers/table/file/workbook.ts';
import type { ImportSummary } from '../../src/publishing/import-summary.ts';
import { type FileImport, refused } from './outcome.ts';

export interface TableOptions {
  mapping: string | null;
  dryRun: boolean;
}

/** Imports a spreadsheet or CSV by its mapping. */
export async function importTableFile(folder: string, path: string, options: TableOptions): Promise<FileImport> {
  const workbook = await readOrRefuse(path);
  if ('lines' in workbook) return workbook;
  const { data: chosen, errors } = chooseMapping(folder, workbook, options.mapping);
  if (!chosen) return refused(errors);
  const run = importTableInto(folder, workbook, chosen, options);
  return run.result ? outcomeOf(run, run.result, workbook, chosen, options) : refused(run.errors);
}

/** The CSVs of the template come as a folder. */
function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

export async function readOrRefuse(path: string): Promise<Workbook | FileImport> {
  try {
    return isFolder(path) ? readFolder(path) : await readWorkbook(path);
  } catch (error) {
    if (error instanceof TableError) return refused([error.message]);
    throw error;
  }
}

function outcomeOf(
  { files }: TableRun,
  result: TableImport,
  { file }: Workbook,
  { name }: ChosenMapping,
  { dryRun }: TableOptions,
): FileImport {
  const outcome = files === null ? 'refused' : dryRun ? 'dry' : 'written';
  const summary: ImportSummary = {
    file,
    mapping: name,
    outcome,
    programs: new Set(result.sheets.map(({ programId }) => programId)).size,
    sheets: result.sheets.length,
    worksheets: result.counts.map(({ worksheet, hidden, read, published, setAside }) => ({
      name: hidden ? `${worksheet}（非表示のシート）` : worksheet,
      read,
      figures: published.figure,
      texts: published.text + published.basics + published.key,
      aside: setAside.map(({ reason, cells }) => ({ reason, count: cells })),
    })),
    issues: result.issues,
  };
  const blanks = `空欄：理由を付けて載せる ${result.blanks.published}、値のない年度なので載せない ${result.blanks.leftOut}`;
  return { summary, lines: [blanks, ...(files ? sayFiles(files, dryRun) : [])], failed: files === null };
}

function sayFiles({ written, removed, unchanged }: ChangedFiles, dryRun: boolean): string[] {
  const [write, remove] = dryRun ? ['書き込む予定', '削除する予定'] : ['書き込み', '削除'];
  const others = written.filter((path) => !path.startsWith('sheets'));
  return [
    `ファイル：${write} ${written.length}、変更なし ${unchanged}、${remove} ${removed.length}`,
    ...others.map((path) => `  ${write} data/${path}`),
    ...removed.map((path) => `  ${remove} data/${path}`),
  ];
}
