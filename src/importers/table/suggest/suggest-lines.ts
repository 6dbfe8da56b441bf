import { columnLetters } from '../cell/cell-address.ts';
import { isRunning, type SeenColumn } from './suggest-columns.ts';
import type { SuggestedUse } from './suggest-use.ts';
import { flowMap } from './suggest-yaml.ts';

const SAMPLE = 24;

/** One entry of 列 with a comment: what stands in the column. Samples of personal columns are not shown. */
export function columnLine(run: readonly SeenColumn[], use: SuggestedUse): string {
  const [first] = run as [SeenColumn];
  const letters = columnLetters(first.column);
  const columns = run.length === 1 ? letters : `${letters}-${columnLetters(run.at(-1)!.column)}`;
  const label = run.length === 1 ? first.label : first.name;
  const where = { 列: columns, ...(label !== '' && { 見出し: label }) };
  return `- ${flowMap({ ...where, ...use })}  # ${sampleOf(first, use)}`;
}

function sampleOf(seen: SeenColumn, { 使い方 }: SuggestedUse): string {
  const { texts, isNumeric } = seen;
  if (使い方 === '公開しない') return `${texts.length} セル（見本は伏せています）`;
  const samples = [...new Set(texts)].slice(0, 3).map((text) => {
    const line = text.replace(/\s+/g, ' ');
    return line.length > SAMPLE ? `${line.slice(0, SAMPLE)}…` : line;
  });
  const asked = 使い方 === '事業ID' && isRunning(seen) ? ' 年度ごとに変わる通し番号なら「使わない」に直します' : '';
  return `${isNumeric ? '数値' : '文字'} ${texts.length} セル 例：${samples.join(' / ')}${asked}`;
}
