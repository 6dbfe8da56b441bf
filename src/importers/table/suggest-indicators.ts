import { unitInLabel } from './headers.ts';
import type { SeenColumn } from './suggest-columns.ts';
import type { SuggestedUse } from './suggest-uses.ts';

const PARTS: [RegExp, string][] = [
  [/(?:指標)?(?:の)?(?:名称?|名)$|^指標$|指標\d*$/, '名称'],
  [/単位$/, '単位'],
  [/種別$|種類$|区分$/, '種別'],
  [/目標(?:値|数|数値)?$|計画値$/, '目標'],
  [/実績(?:値|数|数値)?$|達成値$/, '実績'],
  [/説明$|算式$|概要$|定義$|考え方$|算出.*$/, '説明'],
];
const SPEAKS_OF = /指標|目標(?:値|数)?|実績(?:値|数)?|計画値/;

/**
 * Uses of the columns that make up indicators, by column. Columns with one prefix (成果指標2 目標値 and 成果指標2 実績値) are one
 * indicator; columns without any are counted on each time that a part comes again.
 */
export function indicatorUses(columns: readonly SeenColumn[]): Map<number, SuggestedUse> {
  const uses = new Map<number, SuggestedUse>();
  const numbers = new Map<string, number>();
  const seenParts = new Set<string>();
  let run = 0;
  const isNear = (at: number) => columns.slice(Math.max(0, at - 4), at + 5).some(({ name }) => /指標/.test(name));
  columns.forEach((seen, index) => {
    const found = partOf(seen);
    if (
      found === null ||
      (!SPEAKS_OF.test(found.label) && !isNear(index)) ||
      (found.part !== '名称' && !isNear(index) && !/指標/.test(found.label))
    )
      return;
    if (seenParts.has(`${run}${found.prefix}${found.part}${seen.year ?? ''}`)) run += 1;
    seenParts.add(`${run}${found.prefix}${found.part}${seen.year ?? ''}`);
    const key = `${run}${found.prefix}`;
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    uses.set(seen.column, { 使い方: '指標', 番号: number, 内容: found.part, ...constants(found.part, seen) });
  });
  return uses;
}

function partOf(seen: SeenColumn): { part: string; prefix: string; label: string } | null {
  const label = seen.name
    .normalize('NFKC')
    .replace(/[\s_・/:-]/g, '')
    .replace(/\([^()]*\)$/, '');
  // 目標値1 and 実績値1: the number stands behind.
  const turned = label.replace(/^(.*?)(\d+)$/, '$2$1');
  const rule = PARTS.find(([pattern]) => pattern.test(turned));
  if (rule === undefined || seen.isPersonal) return null;
  const [pattern, part] = rule;
  const isFigure = part === '目標' || part === '実績';
  if (isFigure !== seen.isNumeric && isFigure) return null;
  if (!isFigure && seen.isNumeric) return null;
  return { part, prefix: turned.replace(pattern, '').replace(/指標の?$/, ''), label };
}

function constants(part: string, seen: SeenColumn): Record<string, string> {
  const unit = unitInLabel(seen.label);
  return unit !== null && (part === '目標' || part === '実績') ? { 単位: unit } : {};
}
