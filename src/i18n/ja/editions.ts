// Words of the published states of the data (版): the record of changes, the check, and the command that makes one.
import { fiscalYearName } from '../eras.ts';
import { grouped } from '../numbers.ts';
import { columnWords, type TableName, tableWords } from './exports.ts';

/** Columns that every row of a sheet repeats. */
export const SHARED_COLUMNS: readonly string[] = [
  columnWords.municipalityCode.name,
  columnWords.municipality.name,
  columnWords.programName.name,
  columnWords.form.name,
  columnWords.document.name,
];

type Row = Record<string, string>;
const cell = (row: Row, key: keyof typeof columnWords) => row[columnWords[key].name] ?? '';
const inYear = (row: Row) => `（${fiscalYearName(Number(cell(row, 'fiscalYear')))}）`;

const rowLabels: Partial<Record<TableName, (row: Row) => string>> = {
  costs: (row) => `${cell(row, 'costItem')}の${cell(row, 'costMeasure')}${inYear(row)}`,
  indicators: (row) =>
    `指標${cell(row, 'indicatorNumber')}「${cell(row, 'indicatorName')}」の${cell(row, 'indicatorMeasure')}${inYear(row)}`,
  'other-figures': (row) => `「${cell(row, 'otherItem')}」の${cell(row, 'costMeasure')}${inYear(row)}`,
  evaluations: (row) => `評価「${cell(row, 'evaluationItem')}」`,
  texts: (row) => `文章「${cell(row, 'textItem')}」`,
};

/** What a row of a table is about: 事業費の決算（令和4年度）. */
export function rowLabel(table: TableName, row: Row): string {
  return rowLabels[table]?.(row) ?? tableWords[table].title;
}

const COMMAND = 'npm run edition -- --date YYYY-MM-DD --reason "変わった理由"';
const listed = (names: readonly string[]) => names.map((name) => `「${name}」`).join('、');
const shown = (text: string) => (text === '' ? '空' : `「${text}」`);

export const editionWords = {
  rowsAdded: (count: number) => `${grouped(count)}行が加わりました`,
  rowsRemoved: (count: number) => `${grouped(count)}行がなくなりました`,
  inRows: (count: number) => `${grouped(count)}行に共通の欄`,
  columnsChanged: (added: readonly string[], removed: readonly string[], isReordered: boolean) =>
    [
      ...(added.length > 0 ? [`列${listed(added)}が加わりました`] : []),
      ...(removed.length > 0 ? [`列${listed(removed)}がなくなりました`] : []),
      ...(isReordered ? ['列の順が変わりました'] : []),
    ].join('。'),
  cellChange: ({ column, before, after }: { column: string; before: string; after: string }) =>
    `${column}は${shown(before)}から${shown(after)}に変わりました`,

  // The check
  place: (program: string, table: string, place: string) =>
    [program, `${table}の表`, place].filter(Boolean).join(' › '),
  asPublished: (version: string) =>
    `公開した第${version}版と同じであること。変わったときは、理由を書いた新しい版があること`,
  explain: `元のシートと見比べて、誤りなら直してください。正しければ、${COMMAND} で新しい版を作ってください。`,
  list: '版の一覧',
  notPublished: 'まだ版がありません',
  firstEdition: '公開する前に、最初の版があること',
  makeFirst: `公開するときは、${COMMAND} で最初の版を作ってください。`,
  damaged: '版の一覧に書かれた内容（バイト数とSHA-256）と違うか、読めません',
  intact: '公開したときのままのファイル',
  restore: '公開した版のファイルは書き換えません。Gitの履歴から元に戻してください。',
  order: (version: string, date: string) => `第${version}版（${date}）`,
  ascending: (version: string, date: string) => `第${version}版（${date}）より後の版と日付`,
  sortList: '版の番号と日付を、古いものから順に直してください。',

  // The command
  noDate: (date: string) =>
    `日付「${date}」は使えません。公開する日を --date YYYY-MM-DD の形で書いてください。例：--date 2027-01-15`,
  noReason: '変わった理由がありません。--reason "令和7年度のシートを加えた" のように、一つ以上書いてください。',
  dateBefore: (date: string, version: string, newest: string) =>
    `日付 ${date} は、第${version}版の日付 ${newest} より前です。同じ日か、後の日を書いてください。`,
  nothingChanged: (version: string) => `第${version}版から変わったところがありません。新しい版は要りません。`,
  hasErrors: 'データに誤りがあるので、版を作りません。',
  made: (version: string, date: string, changes: number) =>
    changes === 0
      ? `第${version}版（${date}）を作りました。`
      : `第${version}版（${date}）を作りました。前の版から${grouped(changes)}か所が変わりました。`,
  commit: (version: string) => `data/editions.json と data/editions/${version}/ をコミットしてください。`,
};
