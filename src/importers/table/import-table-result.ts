import { fiscalYearName, fiscalYearRange } from '../../i18n/eras.ts';
import type { TableDocument } from '../../schema/mapping.ts';
import type { Sheet } from '../../schema/sheet.ts';
import type { SourceDocument } from '../../schema/site.ts';
import type { PublishedCell } from '../cells-csv.ts';
import { applyDecisions } from '../decisions.ts';
import { validateSheets } from '../validate-sheets.ts';
import { columnLetters } from './cell/cell-address.ts';
import type { TableContext } from './draft/draft-context.ts';
import { isPublished, type TableDraft } from './draft/draft-sheets.ts';
import { cellText } from './mapping/headers.ts';
import type { ExistingData, TableImport } from './import-table-data.ts';
import type { ProgramRows } from './import-table-programs.ts';
import { registerPrograms } from './draft/register.ts';
import type { Report } from './table-issue.ts';

/** A sheet of the table and the program that it is of. */
export interface ProgramDraft extends TableDraft {
  program: ProgramRows;
}

type Result = Pick<TableImport, 'sheets' | 'programs' | 'documents' | 'replaced' | 'cells'>;

/** The drafts of a table as the files of data/: sheets, programs, entries of the manifest, cells. */
export function resultOf(drafts: readonly ProgramDraft[], existing: ExistingData, context: TableContext): Result {
  const { mapping, report } = context;
  const own = ownDocuments(mapping.文書, existing, report);
  checkForeignSheets(drafts, existing, own, report);
  const numbered = numberedSheets(drafts, context);
  const sheets = decidedSheets(numbered, existing, report).toSorted(byProgramAndEdition);
  const entries = drafts.map(({ program: { id, number, isKeyed }, draft, rows }) => {
    const lead = rows.find(({ name }) => name !== null) ?? rows[0]!;
    const place = { worksheet: lead.plan.worksheet.name, row: lead.row };
    return {
      id,
      number,
      isKeyed,
      edition: draft.edition,
      document: draft.sources[0]!.document,
      name: draft.name,
      ...place,
    };
  });
  return {
    sheets,
    programs: registerPrograms(existing.programs, entries, mapping.文書.題名, new Set(own), report),
    documents: documentsOf(numbered, mapping.文書, existing),
    replaced: own,
    cells: cellsOf(drafts, context),
  };
}

/** Ids of a former import of this table: its own, and those of its years. The id of another document is refused. */
function ownDocuments({ id }: TableDocument, { documents }: ExistingData, report: Report): string[] {
  const isOwn = (each: SourceDocument) =>
    each.id === id || (each.id.startsWith(`${id}-`) && /^\d{4}$/.test(each.id.slice(id.length + 1)));
  const same = documents.filter(isOwn);
  for (const other of same.filter(({ kind }) => kind !== 'cells')) {
    report(
      'error',
      'documents',
      { label: '対応づけの「文書」の「id」' },
      {
        found: `「${other.id}」はほかの文書（${other.title}）の id`,
        expected: 'この表だけの id',
        remedy: 'ほかの id を付けてください。',
      },
    );
  }
  return same.filter(({ kind }) => kind === 'cells').map((each) => each.id);
}

function checkForeignSheets(
  drafts: readonly ProgramDraft[],
  { sheets }: ExistingData,
  own: readonly string[],
  report: Report,
): void {
  const foreign = new Map(
    sheets
      .filter(({ documents }) => !documents.every((document) => own.includes(document)))
      .map((sheet) => [`${sheet.programId}/${sheet.edition}`, sheet]),
  );
  for (const { program, draft, rows } of drafts) {
    const there = foreign.get(`${program.id}/${draft.edition}`);
    if (there === undefined) continue;
    report(
      'error',
      'documents',
      { worksheet: rows[0]!.plan.worksheet.name, row: rows[0]!.row },
      {
        found: `事業 ${program.id} の ${fiscalYearName(draft.edition)}のシートは、文書 ${there.documents.join('、')} にもある`,
        expected: '1 つの事業の 1 つの年度は、1 つの文書から',
        remedy:
          'どちらかの文書だけを使ってください。この表の行を「読まない行」にするか、前の文書を data/sources/manifest.json から除きます。',
      },
    );
  }
}

/** Sheets with their 事業ID and their order in their document. Names are needed once per program. */
function numberedSheets(drafts: readonly ProgramDraft[], { report }: TableContext): Sheet[] {
  const counts = new Map<string, number>();
  return drafts.map(({ program, draft, rows }) => {
    const document = draft.sources[0]!.document;
    const number = (counts.get(document) ?? 0) + 1;
    counts.set(document, number);
    if (draft.name === '') reportNoName(program, rows[0]!, report);
    return { programId: program.id, ...draft, sources: [{ ...draft.sources[0]!, sheet: number }] };
  });
}

function reportNoName({ id }: ProgramRows, { plan, row }: ProgramRows['rows'][number], report: Report): void {
  report(
    'error',
    'rows',
    { worksheet: plan.worksheet.name, row, label: '事務事業名' },
    {
      found: `事業 ${id} の名称がどの行にもない`,
      expected: '名称が 1 つ',
      remedy: '名称を入れるか、対応づけファイルで「事務事業名」の列を示してください。',
    },
  );
}

/** Decisions of data/decisions.json about these sheets hold for them too. */
function decidedSheets(sheets: readonly Sheet[], { decisions }: ExistingData, report: Report): Sheet[] {
  const keys = new Set(sheets.map(({ programId, edition }) => `${programId}/${edition}`));
  const named = sheets.filter(({ name }) => name !== '');
  const about = decisions.filter(({ programId, edition }) => keys.has(`${programId}/${edition}`));
  const decided = applyDecisions(named, about);
  const validated = validateSheets(decided.sheets);
  for (const error of [...decided.errors, ...validated.errors]) {
    const problem = {
      found: error,
      expected: 'シートの決まり（data/schema）に合う値',
      remedy: '示された値を直してください。',
    };
    report('error', 'schema', {}, problem);
  }
  return validated.sheets;
}

function byProgramAndEdition(a: Sheet, b: Sheet): number {
  if (a.programId !== b.programId) return a.programId < b.programId ? -1 : 1;
  return a.edition - b.edition;
}

function documentsOf(
  sheets: readonly Sheet[],
  document: TableDocument,
  { municipality }: ExistingData,
): SourceDocument[] {
  const byDocument = Map.groupBy(sheets, ({ sources }) => sources[0]!.document);
  const isSplit = document.シート年度 === '年度ごと';
  return [...byDocument]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, own]) => {
      const { edition } = own[0]!;
      return {
        id,
        file: `${id}.csv`,
        kind: 'cells' as const,
        title: isSplit ? `${document.題名}（${fiscalYearName(edition)}）` : document.題名,
        edition,
        covers: isSplit ? fiscalYearName(edition) : (document.対象年度 ?? coveredYears(own)),
        publisher: document.発行者 ?? municipality,
        department: document.担当,
        form: document.様式,
        sheets: own.length,
        received: document.受領日,
        licenceNote: document.利用条件,
        note: document.備考 ?? '市の表から取り込みました。',
      };
    });
}

function coveredYears(sheets: readonly Sheet[]): string {
  const years = sheets.flatMap(({ edition, costs }) => [edition, ...costs.map(({ fiscalYear }) => fiscalYear)]);
  return fiscalYearRange(Math.min(...years), Math.max(...years));
}

/** The published cells of each document, in the order of the table. A cell of a row's key is recorded with every edition of the row. */
function cellsOf(drafts: readonly ProgramDraft[], context: TableContext): Map<string, PublishedCell[]> {
  const byDocument = Map.groupBy(drafts, ({ draft }) => draft.sources[0]!.document);
  return new Map(
    [...byDocument].map(([document, own]) => [document, own.flatMap((draft) => cellsOfDraft(draft, context))]),
  );
}

function cellsOfDraft({ program, rows, facts }: ProgramDraft, context: TableContext): PublishedCell[] {
  const places = new Map<string, PublishedCell>();
  const isOfEdition = new Set(
    facts
      .filter((fact) => isPublished(fact, context))
      .map((fact) => `${fact.row.plan.worksheet.number}/${fact.row.row}/${fact.column}`),
  );
  for (const { plan, row } of rows) {
    for (const { column, label, use } of plan.columns) {
      const isKey = context.ledger.isPublished({ worksheet: plan.worksheet, row, column }) && KEY_USES.has(use.使い方);
      const place = `${plan.worksheet.number}/${row}/${column}`;
      if (!isKey && !isOfEdition.has(place)) continue;
      const { number, name } = plan.worksheet;
      const text = cellText(plan.worksheet.rows[row - 1]?.[column - 1]);
      places.set(place, {
        programId: program.id,
        worksheet: { number, name },
        row,
        letters: columnLetters(column),
        label,
        text,
      });
    }
  }
  return [...places.values()];
}

const KEY_USES = new Set<string>([
  '事業ID',
  '事業番号',
  '事務事業名',
  '部',
  '課',
  '係',
  '部課',
  '年度',
  '指標番号',
  '評価項目',
  '項目',
  '区分',
]);
