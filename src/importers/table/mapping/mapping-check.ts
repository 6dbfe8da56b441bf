import { STAFFING_ITEMS, unitOf, UNITS } from '../../../schema/codes.ts';
import { costItemNames } from '../../../i18n/ja/codes.ts';
import type { Mapping } from '../../../schema/mapping.ts';
import { type ColumnUse, type ItemUse, MONEY_UNITS } from '../../../schema/mapping-use.ts';
import { unitInLabel } from './headers.ts';
import type { PlannedColumn, WorksheetPlan } from './mapping-planned.ts';
import type { TableProblem } from '../table-error.ts';
import type { Report } from '../table-issue.ts';

type Found = Pick<PlannedColumn, 'label'> & { column?: number };

/** What a mapping must say for its columns to be read without a guess: units, 区分, numbers of indicators, who a row is of. */
export function checkPlan(plans: readonly WorksheetPlan[], mapping: Mapping, report: Report): void {
  for (const plan of plans) {
    const tell = ({ column, label }: Found, problem: TableProblem) =>
      report('error', 'mapping', { worksheet: plan.worksheet.name, column, label: label || undefined }, problem);
    checkKey(plan, tell);
    for (const column of plan.columns) {
      checkBlock(column, tell);
      checkUse(column.use, column, plan, mapping, tell);
    }
    for (const [label, use] of Object.entries(plan.mapping.項目の意味 ?? {})) {
      checkUse(use, { label }, plan, mapping, tell);
    }
  }
}

type Tell = (place: Found, problem: TableProblem) => void;

const has = ({ columns }: WorksheetPlan, ...uses: ColumnUse['使い方'][]) =>
  columns.some(({ use }) => uses.includes(use.使い方));

function checkKey(plan: WorksheetPlan, tell: Tell): void {
  if (!has(plan, '事業ID', '事業番号', '事務事業名'))
    tell(
      { label: '' },
      {
        found: '事業ID、事業番号、事務事業名のどの列もない',
        expected: 'どれか 1 つの列',
        remedy: '「列」に「使い方: 事業ID」か「使い方: 事務事業名」の列を書いてください。',
      },
    );
  if (has(plan, '値') !== has(plan, '項目'))
    tell(
      { label: '' },
      {
        found: '「値」と「項目」の列の片方だけがある',
        expected: '縦に長い表には両方の列',
        remedy: '項目の名前の列を「使い方: 項目」、数値の列を「使い方: 値」にしてください。',
      },
    );
}

const OF_A_ROW = new Set<ColumnUse['使い方']>([
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
  '値',
]);

/** A row has one program and one year, a block of columns for each year has neither. */
function checkBlock(column: PlannedColumn, tell: Tell): void {
  if (column.blockYear === null || !OF_A_ROW.has(column.use.使い方)) return;
  const expected = '年度ごとの列には、数値、指標、評価、文章、基本情報だけ';
  const remedy = '年度の列なら「使い方: 使わない」にして、年度は「年度ごとの列」の「年度」に書いてください。';
  tell(column, { found: `「使い方: ${column.use.使い方}」が年度ごとの列の中にある`, expected, remedy });
}

function checkUse(use: ColumnUse | ItemUse, place: Found, plan: WorksheetPlan, mapping: Mapping, tell: Tell): void {
  if (use.使い方 === '費用') {
    checkMeasure(use, place, plan, tell);
    checkUnit(use, place, mapping, tell);
  }
  const isNumbered = has(plan, '指標番号') || plan.mapping.指標は行ごと === true;
  if (use.使い方 === '指標' && use.番号 === undefined && !isNumbered) {
    const remedy =
      '「番号: 1」のように書くか、番号の列を「使い方: 指標番号」にしてください。1行に一つの指標を書く表なら、ワークシートに「指標は行ごと: true」と書きます。';
    tell(place, { found: '何番目の指標かがわからない列', expected: '指標の番号', remedy });
  }
  if (use.使い方 === '評価の説明' && use.評価項目 === undefined && !has(plan, '評価項目')) {
    const remedy = '「評価項目: 必要性」のように、「評価」の列と同じ言葉を書いてください。';
    tell(place, { found: 'どの評価項目の説明かがわからない列', expected: '評価項目の名前', remedy });
  }
}

type CostUse = Extract<ItemUse, { 使い方: '費用' }>;

/** Staffing of later years is a plan, of others a settlement; an amount of money says itself which it is. */
function checkMeasure({ 費目, 区分 }: CostUse, place: Found, plan: WorksheetPlan, tell: Tell): void {
  if (区分 !== undefined || has(plan, '区分') || STAFFING_ITEMS.some((item) => item === 費目)) return;
  const remedy = '「区分: 予算」か「区分: 決算」を加えてください。';
  tell(place, { found: `予算か決算かがわからない「${costItemNames[費目]}」の列`, expected: '区分がある', remedy });
}

/** Thousands and yen are never guessed. */
function checkUnit({ 費目, 単位 }: CostUse, place: Found, mapping: Mapping, tell: Tell): void {
  const isMoney = unitOf(費目) === UNITS.money;
  const inLabel = unitInLabel(place.label);
  const labelled = inLabel !== null && inLabel in MONEY_UNITS ? inLabel : null;
  if (単位 !== undefined && isMoney !== 単位 in MONEY_UNITS) {
    const expected = isMoney ? '円、千円、百万円などの金額の単位' : unitOf(費目);
    tell(place, {
      found: `単位「${単位}」の「${costItemNames[費目]}」`,
      expected,
      remedy: '「費目」か「単位」を直してください。単位が違う数値は「ほかの数値」にできます。',
    });
  } else if (isMoney && 単位 !== undefined && labelled !== null && labelled !== 単位) {
    tell(place, {
      found: `見出しの単位は「${labelled}」、対応づけは「${単位}」`,
      expected: '同じ単位',
      remedy: '表を見て、正しいほうに直してください。',
    });
  } else if (isMoney && (単位 ?? labelled ?? mapping.金額の単位) === undefined) {
    tell(place, {
      found: '円か千円かがわからない金額の列',
      expected: '金額の単位がある',
      remedy: '対応づけファイルの初めに「金額の単位: 千円」か「金額の単位: 円」を書いてください。',
    });
  }
}
