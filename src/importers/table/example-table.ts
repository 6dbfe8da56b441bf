import writeExcelFile from 'write-excel-file/node';
import type { Cell, Worksheet, Workbook } from './file/workbook.ts';

// Made-up tables for the tests of this folder.

type Value = string | number | null;

/** A worksheet of texts and numbers as it would be read. */
export function worksheetOf(rows: readonly (readonly Value[])[], name = '一覧', number = 1): Worksheet {
  return { name, number, hidden: false, rows: rows.map((row) => row.map(cellOf)) };
}

export function workbookOf(rows: readonly (readonly Value[])[], file = '評価一覧.xlsx'): Workbook {
  return { file, worksheets: [worksheetOf(rows)] };
}

function cellOf(value: Value): Cell {
  if (value === null || value === '') return { kind: 'blank' };
  return typeof value === 'number' ? { kind: 'number', value, text: String(value) } : { kind: 'text', text: value };
}

/** A small random generator (mulberry32): the same seed gives the same table. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const CITY_YEARS = [2018, 2019, 2020, 2021, 2022, 2023];
/** Staff of the made-up city: none of these may reach data/. */
export const STAFF = ['鈴木 一郎', '佐藤　花子', '高橋 次郎', '田中 三奈', '渡辺 四季'];

const SHARED = [
  '番号',
  '事務事業名',
  '部',
  '課',
  '担当者',
  '内線',
  '事業の目的',
  '対象',
  '事業の概要',
  '根拠法令',
  '開始年度',
  '施策',
];
const MONEY = ['事業費予算額', '事業費決算額', '国庫支出金', '県支出金', '地方債', 'その他財源', '一般財源', '人件費'];
const OTHERS = ['委託料（千円）', '会計年度任用職員数（人）', '相談件数（件）'];
const TEXTS = ['活動実績', '課題', '今後の取組'];
const INDICATOR = ['指標名', '単位', '目標値', '実績値'];
const INDICATORS = ['活動指標1', '活動指標2', '成果指標'];
const GRADES = ['必要性', '有効性', '効率性', '総合評価', '今後の方向性'];

/** Labels of the columns of one year. */
const BLOCK = [
  ...MONEY,
  '職員数',
  ...OTHERS,
  ...INDICATORS.flatMap((name) => INDICATOR.map((part) => `${name} ${part}`)),
  ...GRADES,
  ...TEXTS,
];

/** A whole city's table: a junk first row, two header rows, a block of columns for every year, staff, and cells as people type them. */
export interface CityTable {
  rows: Value[][];
  years: { from: number; to: number; label: string }[];
}

export function cityTable(programs: number, seed = 1): CityTable {
  const random = randomOf(seed);
  const pick = <Each>(list: readonly Each[]) => list[Math.floor(random() * list.length)]!;
  const upper = [
    ...SHARED.map(() => null),
    ...CITY_YEARS.flatMap((year) => BLOCK.map((_, nth) => (nth === 0 ? `令和${year - 2018}年度` : null))),
  ];
  const years = CITY_YEARS.map((year, nth) => {
    const from = SHARED.length + nth * BLOCK.length + 1;
    return {
      from,
      to: from + BLOCK.length - 1,
      label: year === 2018 ? '平成30年度' : year === 2019 ? '令和元年度' : `令和${year - 2018}年度`,
    };
  });
  for (const { from, label } of years) upper[from - 1] = label;
  const lower = [...SHARED, ...CITY_YEARS.flatMap(() => BLOCK)];
  const rows = Array.from({ length: programs }, (_, index) => cityRow(index + 1, random, pick));
  return { rows: [['事務事業評価 全庁集計（庁内用）', null, '単位：千円'], upper, lower, ...rows], years };
}

type Pick = <Each>(list: readonly Each[]) => Each;

function cityRow(number: number, random: () => number, pick: Pick): Value[] {
  const shared = [
    number,
    `第${number}事業（${pick(['福祉', '道路', '教育', '環境'])}）`,
    pick(['総務部', '福祉部', '建設部']),
    pick(['企画課', '福祉課', '道路課', '環境課']),
    pick(STAFF),
    `内線${1000 + Math.floor(random() * 9000)}`,
    `目的は${number}番の改善です。\n二行目です。`,
    pick(['市民', '職員', '-']),
    `概要その${number}`,
    pick(['地方自治法', '－', null]),
    pick(['平成20', '昭和63', '令和2']),
    pick(['第1章 安心', '第2章 活力']),
  ];
  // A program that begins later has wholly blank years before.
  const begins = random() < 0.1 ? 2 : 0;
  const blocks = CITY_YEARS.flatMap((_, nth) =>
    nth < begins ? BLOCK.map(() => null) : cityBlock(number, nth, random, pick),
  );
  return [...shared, ...blocks];
}

function cityBlock(number: number, year: number, random: () => number, pick: Pick): Value[] {
  const figure = () => typedFigure(random, pick);
  const indicator = (name: string): Value[] =>
    name === '活動指標2' && number % 3 === 0
      ? [null, null, 0, 0]
      : [`${name}の数（${number}）`, pick(['人', '件', '％']), figure(), figure()];
  return [
    ...MONEY.map((_, nth) => (nth === 0 ? 100 + number + year : figure())),
    pick([0, 0.5, '1.2', 3]),
    pick([0, 12, '29（4）', null]),
    ...OTHERS.slice(1).map(figure),
    ...INDICATORS.flatMap(indicator),
    ...GRADES.map((grade) => (grade === '今後の方向性' ? pick(['継続', '拡充', '縮小']) : pick(['A', 'B', 'C', '-']))),
    ...TEXTS.map((label) => (random() < 0.1 ? null : `${label}：${number}番、${year}年目の文章です。`)),
  ];
}

function typedFigure(random: () => number, pick: Pick): Value {
  const amount = Math.floor(random() * 100000);
  return pick<Value>([
    amount,
    amount,
    amount,
    0,
    0,
    null,
    amount.toLocaleString('en'),
    `${amount}`.replace(/\d/g, fullWidth),
    '-',
    '－',
    `△${amount + 1}`,
    '未集計',
    amount / 10,
  ]);
}

const fullWidth = (digit: string) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0);

/** The same table as an .xlsx, the year of each block merged over its columns. */
export async function cityXlsx({ rows, years }: CityTable): Promise<Uint8Array> {
  const span = new Map(years.map(({ from, to }) => [from, to - from + 1]));
  const cell = (value: Value, row: number, column: number) => {
    const columnSpan = row === 1 ? span.get(column + 1) : undefined;
    const merged = columnSpan === undefined ? {} : { columnSpan };
    return value === null ? null : { value, type: typeof value === 'number' ? Number : String, ...merged };
  };
  const data = rows.map((row, index) => row.map((value, column) => cell(value, index, column)));
  const written = writeExcelFile([{ sheet: '全庁', data }] as never);
  return new Uint8Array(await written.toBuffer());
}
