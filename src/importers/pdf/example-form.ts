import type { CostItem, CostMeasure } from '../../schema/codes.ts';
import type { Sheet } from '../../schema/sheet.ts';

// For tests: a sheet laid out as the form prints it (事務事業マネジメントシート, two pages A4): tables of cells, which
// example-html.ts and example-workbook.ts make into documents.

export interface FormCell {
  text: string;
  /** In hundredths of the width of the page. */
  width: number;
  /** How many rows it spans. */
  rows: number;
  kind: 'label' | 'text' | 'amount';
}

/** A heading and its table; the cells of a row that a cell above spans are left out. */
export interface FormTable {
  heading: string;
  rows: FormCell[][];
}

export interface FormPage {
  title: string;
  tables: FormTable[];
}

/** The two pages of a sheet. */
export function formPages(sheet: Sheet): FormPage[] {
  const overview = ['対象', '目的', '概要（取組内容）'];
  const participation = ['共有、理解', '企画・立案、計画', '実行', '評価、検証'];
  const page1 = [
    { heading: '事業の基本情報', rows: profileRows(sheet) },
    { heading: '事業の概要', rows: textRows(sheet, overview) },
    { heading: 'コストの推移', rows: costRows(sheet) },
    { heading: '市民参加の取組状況', rows: textRows(sheet, participation) },
    { heading: '指標の推移', rows: indicatorRows(sheet, 1) },
  ];
  const page2 = [
    { heading: '', rows: [2, 3, 4, 5].flatMap((number) => indicatorRows(sheet, number)) },
    { heading: '事業の成果と課題', rows: resultRows(sheet) },
    { heading: '評価', rows: ratingRows(sheet) },
    { heading: '方向性', rows: directionRows(sheet) },
  ];
  return [
    { title: `${era(sheet.edition)} 事務事業マネジメントシート`, tables: page1 },
    { title: '', tables: page2 },
  ];
}

const label = (text: string, width: number, rows = 1): FormCell => ({ text, width, rows, kind: 'label' });
const text = (words: string, width: number): FormCell => ({ text: words, width, rows: 1, kind: 'text' });
const amount = (printed: string, width: number): FormCell => ({
  text: thousands(printed),
  width,
  rows: 1,
  kind: 'amount',
});
const dash = (words: string | null) => words ?? '-';

function profileRows({ name, printedNumber, department, profile }: Sheet): FormCell[][] {
  const plans = profile.strategicPlans.map((plan) =>
    [plan.chapter, plan.measure, plan.action, plan.title].map(dash).join(' '),
  );
  const goals = profile.sdgs.map((goal) => `${String(goal).padStart(2, '0')}${GOALS[goal - 1]}`);
  const sides: [string, string, string, string][] = [
    ['事務事業名', `${printedNumber} ${name}`, '担当部課', `${department.bureau}${department.section}`],
    ['予算科目', `${dash(profile.budgetCode)} ${profile.budgetTitle ?? ''}`.trim(), '係名', dash(department.unit)],
    ['市長公約', profile.mayoralPledges.join('\n') || '-', '新規・継続', dash(profile.newOrContinuing)],
    ['戦略プラン', plans.join('\n'), '事業分類', dash(profile.category)],
    ['個別計画', dash(profile.relatedPlan), '事業体制', dash(profile.operation)],
    ['根拠法令等', dash(profile.laws), '事業期間', dash(profile.period)],
    ['SDGs', goals.join('\n'), '担当者', '見本 太郎'],
  ];
  return sides.map(([left, value, right, word]) => [
    label(left, 13),
    text(value, 42),
    label(right, 13),
    text(word, 32),
  ]);
}

const GOALS = [
  '貧困をなくそう 飢餓をゼロに すべての人に健康と福祉を 質の高い教育をみんなに ジェンダー平等を実現しよう',
  '安全な水とトイレを世界中に エネルギーをみんなにそしてクリーンに 働きがいも経済成長も 産業と技術革新の基盤をつくろう',
  '人や国の不平等をなくそう 住み続けられるまちづくりを つくる責任つかう責任 気候変動に具体的な対策を',
  '海の豊かさを守ろう 陸の豊かさも守ろう 平和と公正をすべての人に パートナーシップで目標を達成しよう',
].flatMap((line) => line.split(' '));

function textRows(sheet: Sheet, labels: readonly string[]): FormCell[][] {
  return labels.map((each) => [label(each.replace('（', '\n（'), 16), text(textOf(sheet, each), 84)]);
}

function textOf(sheet: Sheet, printed: string): string {
  const { document } = sheet.sources[0]!;
  return sheet.texts.find((each) => each.label === printed && each.document === document)?.body ?? '-';
}

const COSTS: [label: string, item: CostItem, unit: string, measure: CostMeasure | null][] = [
  ['予算額', 'operating_cost', '千円', 'budget'],
  ['決算額', 'operating_cost', '千円', 'settlement'],
  ['一般財源', 'general_revenue', '千円', 'settlement'],
  ['国庫、県支出金、地方債', 'subsidies_and_bonds', '千円', 'settlement'],
  ['その他', 'other_revenue', '千円', 'settlement'],
  ['人件費計', 'personnel_cost', '千円', null],
  ['正職員従事割合', 'staff_share', '人', null],
  ['正職員時間外勤務', 'overtime_hours', '時間', null],
];

function costRows(sheet: Sheet): FormCell[][] {
  const staff = sheet.profile.temporaryStaff;
  const rows = COSTS.map(([printed, item, unit, measure], n) => {
    const costs = sheet.costs.filter((cost) => cost.item === item && (measure === null || cost.measure === measure));
    const cells = staff.map(({ fiscalYear }) => costs.find((cost) => cost.fiscalYear === fiscalYear)?.printed ?? '0');
    return [...frameOf(n), label(printed, 20), label(`(${unit})`, 7), ...cells.map((cell) => amount(cell, 13))];
  });
  const head = [label('項目', 35), ...staff.map(({ fiscalYear }) => label(era(fiscalYear), 13))];
  const last = [label('会計年度任用職員有無', 20), label('(-)', 7), ...staff.map(({ printed }) => amount(printed, 13))];
  return [head, ...rows, last];
}

/** The upright labels at the left of the rows of costs. */
function frameOf(n: number): FormCell[] {
  const frames: Record<number, FormCell[]> = {
    0: [label('事\n業\n費', 4, 5), label('', 4, 2)],
    2: [label('内\n訳', 4, 3)],
    5: [label('人\n件\n費', 4, 4), label('', 4)],
    6: [label('内\n訳', 4, 3)],
  };
  return frames[n] ?? [];
}

function indicatorRows(sheet: Sheet, number: number): FormCell[][] {
  const indicator = sheet.indicators.find((each) => each.number === number);
  const years = [2019, 2020, 2021, 2022, 2023, 2024];
  const series = (of: 'targets' | 'actuals') => {
    const figures = indicator?.[of] ?? [];
    return years.map((year) => amount(figures.find(({ fiscalYear }) => fiscalYear === year)?.printed ?? '0.0', 14));
  };
  const name = [
    text(indicator?.name ?? '', 56),
    text(`（${indicator?.unit ?? ''}）`, 14),
    text(indicator?.kind ?? '', 14),
  ];
  return [
    [label(String(number), 4, 5), label('指標名', 12), ...name],
    [label('', 12), ...years.map((year) => label(`R${String(year - 2018).padStart(2, '0')}年度`, 14))],
    [label('目標値', 12), ...series('targets')],
    [label('実　績', 12), ...series('actuals')],
    [label('指標の\n概要', 12), text(indicator?.note ?? '', 84)],
  ];
}

function resultRows(sheet: Sheet): FormCell[][] {
  return [
    [label('前年度の課\n題への対応', 14), text(textOf(sheet, '前年度の課題への対応'), 86)],
    [label('成果', 14), text(textOf(sheet, '成果'), 86)],
    [label('課\n題', 4, 2), label('業務', 10), text(textOf(sheet, '課題（業務）'), 86)],
    [label('組織、\n予算等', 10), text(textOf(sheet, '課題（組織、予算等）'), 86)],
    [label('改善目標', 14), text(textOf(sheet, '改善目標'), 86)],
  ];
}

function ratingRows(sheet: Sheet): FormCell[][] {
  return ['市民ニーズ', '進捗状況', '市の関与', '優先度'].map((item) => {
    const rating = sheet.evaluations.find((each) => each.item === item);
    const [grade, explanation] = [dash(rating?.grade ?? null), dash(rating?.explanation ?? null)];
    return [label(`　${item}`, 14), label(grade, 6), text(explanation, 80)];
  });
}

function directionRows(sheet: Sheet): FormCell[][] {
  const direction = sheet.evaluations.find(({ role }) => role === 'direction');
  return [
    [label('方向性', 14), text(dash(direction?.grade ?? null), 86)],
    [label('理由', 14), text(dash(direction?.explanation ?? null), 86)],
  ];
}

function era(year: number): string {
  if (year < 2019) return `平成${year - 1988}年度`;
  return year === 2019 ? '令和元年度' : `令和 ${year - 2018}年度`;
}

/** 130114 as 130,114 */
function thousands(printed: string): string {
  const [whole = '', decimals] = printed.split('.');
  const grouped = whole.replace(/\d(?=(\d{3})+$)/g, '$&,');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
