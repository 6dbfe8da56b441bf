// Words of the code lists (data/codes/) and of the codebook (data/codebook.csv).
import type { CostItem } from '../../schema/codes.ts';
import { type ColumnKey, columnWords, type ColumnWords } from './exports.ts';

/** Columns that only code lists and the codebook have. */
const listColumnWords = {
  code: { name: 'コード', description: 'このサイトのJSONで使う英語の名前です。' },
  meaning: { name: '説明', description: '言葉の意味です。' },
  numeric: { name: '指標値の有無', description: 'この状態のとき、指標値に数値が入るか（あり）空か（なし）の別です。' },
  itemGroup: { name: '費目の種類', description: '事業費、財源、人員の別です。' },
  evaluationRole: { name: '評価の種類', description: '評価項目が何を表すかの別です。' },
  evaluationRoleCode: { name: '評価の種類のコード', description: 'このサイトのJSONで使う英語の名前です。' },
  documentId: { name: '文書ID', description: '出典文書の番号です。JSONとこのサイトのアドレスで使います。' },
  publisher: { name: '作成者', description: '出典文書を作った団体です。' },
  received: {
    name: '受け取った日',
    description: '文書の文字をこのサイトが受け取った日です。市の公表日ではありません。',
  },
  sdgNumber: { name: '目標番号', description: 'SDGs（持続可能な開発目標）の番号です。' },
  sdgName: { name: '目標名', description: 'SDGs（持続可能な開発目標）の日本語の名前です。' },
  programs: { name: '事業数', description: 'その年度のシートがある事業の数です。' },
  table: { name: '表', description: '列がある表のファイル名です。' },
  place: { name: '列番号', description: '表の左から数えた列の順番です。' },
  physicalName: { name: '物理名', description: 'プログラムで使う英語の名前です。CSVWと事業の一覧のJSONで使います。' },
  logicalName: { name: '論理名', description: '列の名前です。CSV、Parquet、SQLiteの列名は、この名前です。' },
  type: { name: '型', description: '文字、整数、数値の別です。' },
  measuredIn: { name: '単位', description: '数値の単位です。文字の列では空です。' },
  blank: { name: '空欄', description: '空の値があるか（あり）ないか（なし）の別です。' },
  codeList: { name: 'コード表', description: '使う言葉の一覧のファイル名です。決まった一覧のない列では空です。' },
  definition: { name: '定義', description: '列の意味です。' },
  origin: { name: '出典', description: '値をどこから得たかの別です。' },
} satisfies Record<string, ColumnWords>;
export type ListColumnKey = keyof typeof listColumnWords;

/** Words of any column, of a table or of a code list. */
export function wordsOfColumn(key: ColumnKey | ListColumnKey): ColumnWords {
  return { ...columnWords, ...listColumnWords }[key];
}

export const codeListWords = {
  'value-statuses': { title: '値の状態', description: '指標値がどのような値か、または空である理由です。' },
  forms: { title: '様式と出典文書', description: '収録したシートの様式と、その文書です。' },
  'cost-items': { title: '費目', description: '費用、財源、人員の種類です。' },
  measures: { title: '区分', description: '費用の予算と決算、指標の目標と実績の別です。' },
  'evaluation-items': { title: '評価項目', description: '様式ごとに、シートに印字された評価項目です。' },
  grades: { title: '評価', description: '様式と評価項目ごとに、シートに印字された評価の言葉です。' },
  'indicator-kinds': { title: '指標種別', description: '様式ごとに、シートに印字された指標種別です。' },
  departments: { title: '部課', description: 'シート年度ごとに、シートに印字された部と課です。' },
  sdgs: { title: 'SDGs', description: 'SDGs（持続可能な開発目標）の17の目標です。' },
} satisfies Record<string, { title: string; description: string }>;
export type CodeListName = keyof typeof codeListWords;

export const codebookWords = {
  title: '列の説明（コードブック）',
  description: 'すべての表の列について、名前、型、単位、定義、出典を示します。列1つが1行です。',
  types: { string: '文字', integer: '整数', number: '数値' },
  yes: 'あり',
  no: 'なし',
  programFile: 'programs/事業ID.csv',
};

export const costItemGroups = { cost: '事業費', funding: '財源', staffing: '人員' };

/** What a 費目 means, as far as the forms say it. */
export const costItemMeanings: Record<CostItem, string> = {
  operating_cost: '事業にかかった費用です。人件費を含みません。決算額は、財源を合わせた額と同じです。',
  general_revenue: '市税など、使い道が決められていない収入でまかなった額です。',
  national_subsidy: '国からの補助金や負担金です。',
  prefectural_subsidy: '県からの補助金や負担金です。',
  local_bonds: '市が借り入れた額です。',
  subsidies_and_bonds: '国庫支出金と県支出金と地方債を合わせた額です。三つの合計だけを印字する様式があります。',
  other_revenue: '使用料や寄附金など、そのほかの収入でまかなった額です。',
  personnel_cost: '事業に従事した職員の人件費です。',
  staff_share: '事業に従事した正職員の人数です。0.5は半人分です。',
  overtime_hours: '事業に従事した正職員の時間外勤務です。',
};

/** Where the values of a column come from. */
export const originNames = {
  sheet: 'シートの記載',
  document: '出典文書の情報',
  site: 'このサイトの編集',
  standard: '総務省「全国地方公共団体コード」',
};

export const columnOrigins: Record<ColumnKey | ListColumnKey, keyof typeof originNames> = {
  municipalityCode: 'standard',
  municipality: 'site',
  programId: 'site',
  programName: 'site',
  edition: 'document',
  fiscalYear: 'sheet',
  costItem: 'sheet',
  costMeasure: 'sheet',
  indicatorMeasure: 'sheet',
  anyMeasure: 'sheet',
  value: 'sheet',
  unit: 'sheet',
  status: 'site',
  printed: 'sheet',
  form: 'site',
  document: 'document',
  indicatorNumber: 'sheet',
  indicatorName: 'sheet',
  indicatorKind: 'sheet',
  evaluationItem: 'sheet',
  grade: 'sheet',
  explanation: 'sheet',
  textItem: 'sheet',
  body: 'sheet',
  classification: 'site',
  figureItem: 'sheet',
  otherItem: 'sheet',
  programNumber: 'sheet',
  otherName1: 'sheet',
  otherName2: 'sheet',
  otherName3: 'sheet',
  bureau: 'sheet',
  section: 'sheet',
  subsection: 'sheet',
  sheetCount: 'site',
  firstEdition: 'document',
  latestEdition: 'document',
  category: 'sheet',
  direction: 'sheet',
  endedYear: 'sheet',
  settlementYear: 'sheet',
  settlement: 'sheet',
  settlementUnit: 'sheet',
  settlementStatus: 'site',
  code: 'site',
  meaning: 'site',
  numeric: 'site',
  itemGroup: 'site',
  evaluationRole: 'site',
  evaluationRoleCode: 'site',
  documentId: 'site',
  publisher: 'document',
  received: 'site',
  sdgNumber: 'site',
  sdgName: 'site',
  programs: 'site',
  table: 'site',
  place: 'site',
  physicalName: 'site',
  logicalName: 'site',
  type: 'site',
  measuredIn: 'site',
  blank: 'site',
  codeList: 'site',
  definition: 'site',
  origin: 'site',
};

/** Unit of a column of numbers; where each row has its own, the column that states it. */
export const columnUnits: Partial<Record<ColumnKey | ListColumnKey, string>> = {
  edition: '年度（西暦）',
  fiscalYear: '年度（西暦）',
  firstEdition: '年度（西暦）',
  latestEdition: '年度（西暦）',
  endedYear: '年度（西暦）',
  settlementYear: '年度（西暦）',
  value: '「単位」の列に示します',
  settlement: '「最新決算額の単位」の列に示します',
  programNumber: '番',
  indicatorNumber: '番目',
  sheetCount: '年度分',
  sdgNumber: '番',
  programs: '件',
  place: '番目',
};
