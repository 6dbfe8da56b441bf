import { MONEY_UNITS } from '../../../schema/mapping-use.ts';
import { cellText } from '../mapping/headers.ts';
import { looksPersonal, personalContent } from '../mapping/personal-columns.ts';
import { isNumberText, type SeenColumn } from './suggest-columns.ts';
import { labelsOf, plainLabel } from './suggest-labels.ts';
import { OPEN, type SuggestedUse } from './suggest-use.ts';
import { guessUse } from './suggest-uses.ts';
import { flowMap, yamlText } from './suggest-yaml.ts';
import type { Worksheet } from '../file/workbook.ts';

/** The columns of a table that has one value in each row. */
export interface LongColumns {
  item: SeenColumn;
  value: SeenColumn;
  unit: SeenColumn | undefined;
  /** 予算, 決算, 目標 or 実績 of each row. */
  measure: SeenColumn | undefined;
}

const ITEM = /^(?:項目|費目|科目|指標|内訳|データ項目)(?:名称?)?$/;
const VALUE = /^(?:値|数値|金額|データ|実数|数量)(?:\(.*\))?$/;
const MEASURE = /^(?:予算|決算|目標|実績)[額値]?$/;

/** null for a table with a column for each figure. `isRepeated`: programs have several rows. */
export function longColumns(seen: readonly SeenColumn[], isRepeated: boolean): LongColumns | null {
  const called = (pattern: RegExp) => seen.find((each) => labelsOf(each).some((label) => pattern.test(label)));
  const [item, value] = [called(ITEM), called(VALUE)];
  if (!isRepeated || item === undefined || value === undefined || item.isNumeric) return null;
  const measure = seen.find((each) => each !== item && each.texts.every((text) => MEASURE.test(text)));
  return { item, value, unit: called(/^単位$/), measure };
}

export function longUses({ item, value, unit, measure }: LongColumns): [number, SuggestedUse][] {
  return [
    [item.column, { 使い方: '項目' }],
    [value.column, { 使い方: '値' }],
    ...(measure === undefined ? [] : [[measure.column, { 使い方: '区分' }] as [number, SuggestedUse]]),
    ...(unit === undefined
      ? []
      : [[unit.column, { 使い方: '使わない', 理由: '「項目の意味」の「単位」に書いた' }] as [number, SuggestedUse]]),
  ];
}

/** What the rows of one item hold. */
interface Item {
  name: string;
  texts: string[];
  unit: string | null;
  measures: Set<string>;
}

/** Entries of 項目の意味, as lines of YAML, and their uses. */
export function itemMeanings(
  columns: LongColumns,
  rows: Worksheet['rows'],
  moneyUnit: string | null,
): { lines: string[]; uses: SuggestedUse[] } {
  const numbers = new Map<string, number>();
  const found = itemsOf(columns, rows).map((item) => ({ item, use: useOfItem(item, numbers, moneyUnit) }));
  const lines = found.map(({ item, use }) => {
    const samples = use.使い方 === '公開しない' ? '' : ` 例：${[...new Set(item.texts)].slice(0, 3).join(' / ')}`;
    return `${yamlText(item.name)}: ${flowMap(use)}  # ${item.texts.length} セル${samples.replace(/\s+/g, ' ')}`;
  });
  return { lines, uses: found.map(({ use }) => use) };
}

function itemsOf({ item, value, unit, measure }: LongColumns, rows: Worksheet['rows']): Item[] {
  const textAt = (row: Worksheet['rows'][number], column: SeenColumn | undefined) =>
    column === undefined ? '' : cellText(row[column.column - 1]).trim();
  const groups = Map.groupBy(rows, (row) => textAt(row, item));
  return [...groups]
    .filter(([name]) => name !== '')
    .map(([name, own]) => {
      const filled = (column: SeenColumn | undefined) =>
        own.map((row) => textAt(row, column)).filter((text) => text !== '');
      const units = new Set(filled(unit));
      return {
        name,
        texts: filled(value),
        unit: units.size === 1 ? [...units][0]! : null,
        measures: new Set(filled(measure).map((text) => text.replace(/[額値]$/, ''))),
      };
    });
}

/** 参加者数（目標） and 参加者数（実績） are one indicator. */
const SERIES = /^(.+?)[\s_・]*[(（]?(目標|実績)[値数]?[)）]?$/;

function useOfItem(item: Item, numbers: Map<string, number>, moneyUnit: string | null): SuggestedUse {
  const [, base, part] = SERIES.exec(item.name) ?? [];
  if (base !== undefined && part !== undefined) return indicatorUse(base, part, item, numbers);
  if (item.measures.has('目標') || item.measures.has('実績')) return indicatorUse(item.name, '実績', item, numbers);
  const use = guessUse(seenItem(item), { evaluationItems: [], moneyUnit });
  if (use.使い方 === 'ほかの数値') return { ...use, 単位: item.unit ?? use['単位'] ?? OPEN };
  const isUnit = item.unit !== null && (item.unit in MONEY_UNITS || item.unit === '人' || item.unit === '時間');
  return use.使い方 === '費用' && isUnit ? { ...use, 単位: item.unit! } : use;
}

function indicatorUse(name: string, part: string, { unit }: Item, numbers: Map<string, number>): SuggestedUse {
  const number = numbers.get(plainLabel(name)) ?? numbers.size + 1;
  numbers.set(plainLabel(name), number);
  return { 使い方: '指標', 番号: number, 内容: part, 名称: name, ...(unit !== null && { 単位: unit }) };
}

function seenItem({ name, texts, unit }: Item): SeenColumn {
  const numbers = texts.filter((text) => isNumberText(text)).length;
  return {
    column: 0,
    label: unit === null ? name : `${name}（${unit}）`,
    name,
    last: name,
    shown: name,
    year: null,
    texts,
    isNumeric: numbers > texts.length / 2,
    isPersonal: looksPersonal(name) || personalContent(texts, name) !== null,
    distinct: new Set(texts).size,
    longest: Math.max(0, ...texts.map(({ length }) => length)),
  };
}
