import type { Indicator } from '../../schema/sheet.ts';
import { type Block, refuse, wordOf } from './block.ts';
import { fiscalYearsIn } from './years.ts';

// A missing 指標の概要 or 単位 leaves no gap in the text. Where fewer are printed than indicators, the words themselves
// have to say to which indicator they belong.

type Series = Pick<Indicator, 'targets' | 'actuals'>;

/** "※移管したため、令和４年度以降の指標は０としている。" */
const ENDED_FROM = /令和[元\d０-９]+年度以降の指標は[0０]としている/;

/** 指標の概要 of each indicator, null where it has none. A note that says since when the numbers are 0 belongs to the one indicator whose are. */
export function noteOwners(notes: Block[], series: Series[]): (Block | null)[] {
  if (notes.length === series.length) return notes;
  const owners = notes.map((note) => {
    const since = fiscalYearsIn(ENDED_FROM.exec(wordOf(note))?.[0] ?? '')[0];
    const fits = series.map((one) => since !== undefined && endsBefore(one, since));
    return onlyOne(fits) ?? refuse(note, '指標の概要', 'どの指標の概要かが数値から分かる文', REMEDY);
  });
  return spread(notes, owners, series.length);
}

/** 単位 of each indicator, null where it has none. A unit belongs to the one indicator that is called a number of it: 件 to 利用件数. */
export function unitOwners(units: Block[], names: Block[]): (string | null)[] {
  if (units.length === names.length) return units.map(wordOf);
  const owners = units.map((unit) => {
    const fits = names.map((name) => wordOf(name).endsWith(`${wordOf(unit)}数`));
    return onlyOne(fits) ?? refuse(unit, '単位', 'どの指標の単位かが指標名から分かる語', REMEDY);
  });
  return spread(units, owners, names.length).map((unit) => unit && wordOf(unit));
}

const REMEDY = '指標の数だけ値があるかを原文で確かめ、欠けていれば data/corrections.json で補ってください。';

/** All numbers from that year on are 0, and some before it are not. */
function endsBefore({ targets, actuals }: Series, since: number): boolean {
  const figures = [...targets, ...actuals];
  const isZero = (figure: { value: number | null }) => figure.value === 0;
  const ended = figures.filter((figure) => figure.fiscalYear >= since).every(isZero);
  return ended && !figures.filter((figure) => figure.fiscalYear < since).every(isZero);
}

function onlyOne(fits: boolean[]): number | null {
  return fits.filter(Boolean).length === 1 ? fits.indexOf(true) : null;
}

function spread(blocks: Block[], owners: number[], count: number): (Block | null)[] {
  const spreadOut = Array.from({ length: count }, (_, n) => blocks[owners.indexOf(n)] ?? null);
  const doubled = blocks.find((_, n) => owners.indexOf(owners[n]!) !== n);
  return doubled ? refuse(doubled, '指標の推移', '指標ごとに1つの値', REMEDY) : spreadOut;
}
