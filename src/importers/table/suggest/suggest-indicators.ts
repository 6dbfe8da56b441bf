import { unitInLabel } from '../mapping/headers.ts';
import type { SeenColumn } from './suggest-columns.ts';
import { plainLabel, withoutRemark } from './suggest-labels.ts';
import type { SuggestedUse } from './suggest-use.ts';
import { withoutYear } from '../mapping/year-labels.ts';

const PARTS: [RegExp, string][] = [
  [/(?:指標)?(?:の)?(?:名称?|名)$|^指標$|指標\d*$/, '名称'],
  [/単位$/, '単位'],
  [/種別$|種類$|区分$/, '種別'],
  [/目標(?:値|数|数値)?$|計画値$/, '目標'],
  [/実績(?:値|数|数値)?$|達成値$/, '実績'],
  [/説明$|算式$|概要$|定義$|考え方$|算出.*$/, '説明'],
];
const isFigure = (part: string) => part === '目標' || part === '実績';

/** Numbers of the indicators of a worksheet by what their labels begin with; its blocks of years share them. */
export type IndicatorNumbers = Map<string, number>;

/** The indicator that the columns on the left belong to, with the parts of it that were there. */
interface Current {
  key: string;
  /** How often a part has come again. */
  run: number;
  parts: ReadonlySet<string>;
}

/**
 * Uses of the columns that make up indicators, by column. Columns with one prefix (成果指標2 目標値 and 成果指標2 実績値) are one
 * indicator. Columns without any (単位, 実績, R5) go on with the one on the left, until a part of it comes again.
 */
export function indicatorUses(
  columns: readonly SeenColumn[],
  numbers: IndicatorNumbers = new Map(),
): Map<number, SuggestedUse> {
  const uses = new Map<number, SuggestedUse>();
  const isKnown = numbers.size > 0;
  const isNear = (at: number) => columns.slice(Math.max(0, at - 4), at + 5).some(({ name }) => /指標/.test(name));
  let current: Current | null = null;
  columns.forEach((seen, index) => {
    const goesOn = uses.has(columns[index - 1]?.column ?? 0);
    const found = partOf(seen, goesOn);
    if (found === null || !isOfIndicator(found, isNear(index) || (isKnown && isFigure(found.part)))) return;
    current = nextOf(current ?? { key: firstKey(found.prefix, numbers), run: 0, parts: new Set() }, found, seen);
    const number = numbers.get(current.key) ?? numbers.size + 1;
    numbers.set(current.key, number);
    uses.set(seen.column, { 使い方: '指標', 番号: number, 内容: found.part, ...constants(found.part, seen) });
  });
  return uses;
}

/** The indicator that a part belongs to: the same, or the next where it has such a part already. */
function nextOf(current: Current, { part, prefix }: Part, { year }: SeenColumn): Current {
  const name = `${part}${year ?? ''}`;
  const isSame = current.key === `${current.run}${prefix}` || (prefix === '' && part !== '名称');
  if (isSame && !current.parts.has(name)) return { ...current, parts: new Set([...current.parts, name]) };
  const run = isSame ? current.run + 1 : current.run;
  return { key: `${run}${prefix}`, run, parts: new Set([name]) };
}

/** Figures without a name beside them are of the only indicator that the table names. */
function firstKey(prefix: string, numbers: IndicatorNumbers): string {
  const [only] = numbers.keys();
  return prefix === '' && numbers.size === 1 ? only! : `0${prefix}`;
}

interface Part {
  part: string;
  prefix: string;
  label: string;
}

/** A name says itself that it is one of an indicator; the rest does, or stands near one. */
function isOfIndicator({ part, label }: Part, isNear: boolean): boolean {
  if (/指標/.test(label)) return true;
  return isNear && (part !== '名称' || /^(?:名称?|項目名?)\d*$/.test(label));
}

/** `goesOn`: the column on the left is of an indicator; a year alone is then its actual. */
function partOf(seen: SeenColumn, goesOn: boolean): Part | null {
  if (seen.isPersonal) return null;
  if (goesOn && seen.isNumeric && seen.year !== null && withoutYear(seen.label) === '')
    return { part: '実績', prefix: '', label: seen.name };
  const label = withoutRemark(plainLabel(seen.name).replace(/[_・/:-]/g, ''));
  // 目標値1 and 実績値1: the number stands behind.
  const turned = label.replace(/^(.*?)(\d+)$/, '$2$1');
  const rule = PARTS.find(([pattern]) => pattern.test(turned));
  if (rule === undefined || isFigure(rule[1]) !== seen.isNumeric) return null;
  const [pattern, part] = rule;
  return { part, prefix: turned.replace(pattern, '').replace(/指標の?$/, ''), label };
}

function constants(part: string, seen: SeenColumn): Record<string, string> {
  const unit = unitInLabel(seen.label);
  return unit !== null && isFigure(part) ? { 単位: unit } : {};
}
