import { shifted } from './decimal.ts';
import { withoutBlanks } from './half-width.ts';

/** Powers of ten in 円. 億円 and 万円 are read as a number with 億 or 万 and the unit 円. */
const MONEY: Record<string, number> = { 円: 0, 千円: 3, 万円: 4, 百万円: 6, 億円: 8, 十億円: 9 };

/** Spellings of one unit; the first stands for all. */
const SAME: string[][] = [
  ['人', '名'],
  ['%', 'パーセント', '％'],
  ['箇所', 'か所', 'カ所', 'ヶ所', 'ケ所', 'ヵ所', '個所', '所'],
  ['か月', 'ヶ月', 'カ月', 'ヵ月', '箇月', 'ケ月'],
  ['ポイント', 'pt', 'ｐｔ'],
  ['時間', 'h'],
  ['㎡', 'm2', '平方メートル', '平米'],
  ['km', 'キロメートル', '㎞'],
  ['kg', 'キログラム', '㎏'],
];
const CANONICAL = new Map(SAME.flatMap(([first, ...others]) => others.map((each) => [withoutBlanks(each), first!])));

/** Units that may follow a number where the column says none. 年, 月, 日 are not here: 3月 is no 3. */
const COMMON = new Set([
  ...[
    '人',
    '世帯',
    '戸',
    '件',
    '回',
    '個',
    '箇所',
    '校',
    '園',
    '館',
    '施設',
    '団体',
    '社',
    '店',
    '組',
    '班',
    '点',
    '冊',
    '部',
    '枚',
    '本',
  ],
  ...[
    '台',
    '棟',
    '棟数',
    '室',
    '床',
    '席',
    '区画',
    '路線',
    '橋',
    '基',
    '株',
    '頭',
    '匹',
    '羽',
    '品',
    '品目',
    '種',
    '種類',
    '地区',
    '区',
    '項目',
  ],
  ...[
    '講座',
    '事業',
    '案',
    '票',
    '通',
    '便',
    '食',
    '杯',
    'コース',
    'クラス',
    'チーム',
    'グループ',
    'ページ',
    '%',
    '‰',
    'ポイント',
    '倍',
    '割',
  ],
  ...[
    '時間',
    '分',
    '秒',
    'm',
    'km',
    'cm',
    'mm',
    '㎡',
    'km2',
    'ha',
    'ヘクタール',
    'a',
    'kg',
    'g',
    't',
    'トン',
    'L',
    'kL',
    'm3',
    '㎥',
    'kWh',
    'MWh',
    'kW',
  ],
  ...[
    '延人',
    '人日',
    '人回',
    '人/日',
    '回/年',
    '件/年',
    '人/年',
    'か月',
    '位',
    '級',
    '校区',
    '自治体',
    '市町村',
    '議案',
    '世帯数',
  ],
]);

/** One unit by the spelling that stands for all of them. */
function canonical(unit: string): string {
  const word = withoutBlanks(unit);
  return CANONICAL.get(word) ?? word;
}

/**
 * A number with the unit typed behind it, in the unit of its column: 1.2億円 is 120000 in 千円. null where the two do not fit
 * together, and where the column names no unit and the typed one is money or unknown.
 */
export function inColumnUnit(value: number, typed: string, column: string | null): number | null {
  if (typed === '') return value;
  const [from, to] = [canonical(typed), column === null ? null : canonical(column)];
  if (from === to) return value;
  if (to === null) return COMMON.has(from) ? value : null;
  const [fromPlaces, toPlaces] = [MONEY[from], MONEY[to]];
  return fromPlaces === undefined || toPlaces === undefined ? null : shifted(value, fromPlaces - toPlaces);
}

/** 円, 千円 … */
export function isMoney(unit: string | null): boolean {
  return unit !== null && Object.hasOwn(MONEY, canonical(unit));
}
